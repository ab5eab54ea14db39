/// The words built in, one file for each kind of letter, each in both languages.
enum BuiltInTemplates {}
