// Layout 7, frozen: letters go with the dossier they belong to.
//
// A letter still stays as it was written, and stays when its debt goes. Only when the whole dossier is
// replaced, and then by name, it goes with what it was about; undoing that brings it back.
extension Schema {
  static let letters7 = """
    DROP TRIGGER letter_stays;

    CREATE TRIGGER letter_stays BEFORE DELETE ON letter
    WHEN (SELECT state FROM history WHERE number = OLD.entry) IS NOT 'undone'
      AND NOT EXISTS (SELECT 1 FROM progress WHERE key = 'letters.setAside')
    BEGIN SELECT RAISE(ABORT, 'a letter that was written stays'); END;

    """
}
