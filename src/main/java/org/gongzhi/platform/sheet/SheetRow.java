package org.gongzhi.platform.sheet;

import java.util.List;

/**
 * One row of a table as text.
 *
 * @param line  its number as people see it, from 1
 * @param cells without blanks around them; an empty cell is an empty text
 */
public record SheetRow(int line, List<String> cells) {

    /** The cell of a column from 0, empty beyond the end of the row. */
    public String cell(int column) { return column >= 0 && column < cells.size() ? cells.get(column) : ""; }

    boolean isBlank() { return cells.stream().allMatch(String::isEmpty); }
}
