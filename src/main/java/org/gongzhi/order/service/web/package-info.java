/** The screens on which a service is planned, recorded and looked at. */
@NullMarked
package org.gongzhi.order.service.web;

import org.jspecify.annotations.NullMarked;
