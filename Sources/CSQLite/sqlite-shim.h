#include <sqlite3.h>

// Functions with a variable number of arguments cannot be called from Swift.

// "a" is a name and never a text: a misspelt column is an error and not a constant.
static inline int aflos_sqlite3_without_double_quoted_strings(sqlite3 *db) {
  int code = sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DDL, 0, (void *)0);
  return code != SQLITE_OK ? code : sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DML, 0, (void *)0);
}
