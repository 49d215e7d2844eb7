/** The list of stars, for the office and for everybody. */
@NullMarked
package org.gongzhi.incubation.star.web;

import org.jspecify.annotations.NullMarked;
