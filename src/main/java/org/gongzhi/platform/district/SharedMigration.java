package org.gongzhi.platform.district;

import org.flywaydb.core.api.migration.JavaMigration;

/** A migration of what the districts of a province share. It runs once in the shared schema, in no district; and in each district as well. */
public interface SharedMigration extends JavaMigration {}
