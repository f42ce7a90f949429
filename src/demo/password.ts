/** For the demo only: production refuses a database that holds demo accounts. */
export const demoPassword = 'kepu-demo-2026'
