/** The role of the application: it may add to the ledger and read it, and can never change or delete what is there. */
export const APP_ROLE = 'heed_app';

/**
 * Run on every new connection before it is used. A wait for a lock, a statement or a transaction left open ends by itself, so that one stuck process
 * holds back neither a patient nor the sealing for long.
 */
export const STEP_DOWN = `set role ${APP_ROLE}; set lock_timeout = '10s'; set statement_timeout = '60s'; set idle_in_transaction_session_timeout = '20s'`;
