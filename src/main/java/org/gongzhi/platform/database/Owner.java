package org.gongzhi.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The role that migrates and owns the tables. Everything else is done as the application's role, which is another one
 * unless the office has configured a single role; then the database does not keep the program from changing its journal.
 */
public record Owner(String url, String username, String password) {

    /** For what only the owner of the tables can do, such as a copy of everything. The caller closes it. */
    public Connection connect() throws SQLException { return DriverManager.getConnection(url, username, password); }

    @Override public String toString() { return username + " at " + url; }
}
