-- SPDX-License-Identifier: GPL-3.0-or-later
-- Steps of a month's settlement are told at once to all who take part in it.

-- By row, because only such triggers also hold for rows that come by replication; one notice for each transaction.
CREATE FUNCTION priv.tell_settlement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('floorwarden_settlement', tg_table_name);
    RETURN NULL;
END $$;

CREATE TRIGGER contracts_tell AFTER INSERT OR UPDATE ON contracts
    FOR EACH ROW EXECUTE FUNCTION priv.tell_settlement();
CREATE TRIGGER contract_terms_tell AFTER INSERT OR UPDATE ON contract_terms
    FOR EACH ROW EXECUTE FUNCTION priv.tell_settlement();
CREATE TRIGGER settlement_months_tell AFTER INSERT OR UPDATE ON settlement_months
    FOR EACH ROW EXECUTE FUNCTION priv.tell_settlement();
ALTER TABLE contracts ENABLE ALWAYS TRIGGER contracts_tell;
ALTER TABLE contract_terms ENABLE ALWAYS TRIGGER contract_terms_tell;
ALTER TABLE settlement_months ENABLE ALWAYS TRIGGER settlement_months_tell;

-- Scores that come from a region are told at the centre, too.
ALTER TABLE scorecards ENABLE ALWAYS TRIGGER scorecards_tell;
ALTER TABLE evaluations ENABLE ALWAYS TRIGGER evaluations_tell;
ALTER TABLE replay_comments ENABLE ALWAYS TRIGGER replay_comments_tell;
ALTER TABLE sampling_plans ENABLE ALWAYS TRIGGER sampling_plans_tell;
ALTER TABLE calibrations ENABLE ALWAYS TRIGGER calibrations_tell;
ALTER TABLE calibration_sheets ENABLE ALWAYS TRIGGER calibration_sheets_tell;
ALTER TABLE coaching_tasks ENABLE ALWAYS TRIGGER coaching_tasks_tell;
ALTER TABLE certificates ENABLE ALWAYS TRIGGER certificates_tell;
