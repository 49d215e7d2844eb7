package org.gongzhi.platform.command;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;

/** A bean that begins to work by itself when the program starts, and is not there while a {@link Command} runs beside it. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnProperty(name = Console.PROPERTY, havingValue = "none", matchIfMissing = true)
public @interface NotInCommands {}
