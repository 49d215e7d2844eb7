/** The screens of schemes. Pages are public only because compiled templates live in another package. */
@NullMarked
package org.gongzhi.appraisal.scheme.web;

import org.jspecify.annotations.NullMarked;
