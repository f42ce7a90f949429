import * as migration_20261124_023252_initial from './20261124_023252_initial';
import * as migration_20261124_030517_near_fingerprint from './20261124_030517_near_fingerprint';
import * as migration_20261125_163949_review_engine from './20261125_163949_review_engine';
import * as migration_20261126_053341_fields_of_claims from './20261126_053341_fields_of_claims';

export const migrations = [
  {
    up: migration_20261124_023252_initial.up,
    down: migration_20261124_023252_initial.down,
    name: '20261124_023252_initial',
  },
  {
    up: migration_20261124_030517_near_fingerprint.up,
    down: migration_20261124_030517_near_fingerprint.down,
    name: '20261124_030517_near_fingerprint',
  },
  {
    up: migration_20261125_163949_review_engine.up,
    down: migration_20261125_163949_review_engine.down,
    name: '20261125_163949_review_engine',
  },
  {
    up: migration_20261126_053341_fields_of_claims.up,
    down: migration_20261126_053341_fields_of_claims.down,
    name: '20261126_053341_fields_of_claims'
  },
];
