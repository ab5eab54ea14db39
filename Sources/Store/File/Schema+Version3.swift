// Layout 3, frozen: how the capacity is divided.
//
// The column is added to the rows that the history keeps as well, so that undo can put them back.
extension Schema {
  static let strategy3 = """
    ALTER TABLE dossier ADD COLUMN strategy TEXT NOT NULL DEFAULT 'proportional'
      CHECK (strategy IN ('proportional', 'contractual', 'urgentFirst', 'smallestFirst',
        'dearestFirst', 'equal', 'creditorRulesFirst'));

    UPDATE history_step SET before = json_set(before, '$.strategy', 'proportional')
      WHERE row_of = 'dossier' AND before IS NOT NULL;
    UPDATE history_step SET after = json_set(after, '$.strategy', 'proportional')
      WHERE row_of = 'dossier' AND after IS NOT NULL;

    """
}
