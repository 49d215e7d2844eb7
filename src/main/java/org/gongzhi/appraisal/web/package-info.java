/** The screens of rounds: list, marking, several scorers, the public's voice, why this score, appeals. */
@NullMarked
package org.gongzhi.appraisal.web;

import org.jspecify.annotations.NullMarked;
