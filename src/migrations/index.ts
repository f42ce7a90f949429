import * as migration_20261124_023252_initial from './20261124_023252_initial';
import * as migration_20261124_030517_near_fingerprint from './20261124_030517_near_fingerprint';
import * as migration_20261125_163949_review_engine from './20261125_163949_review_engine';

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
    name: '20261125_163949_review_engine'
  },
];
