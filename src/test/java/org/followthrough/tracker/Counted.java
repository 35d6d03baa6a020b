package org.followthrough.tracker;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks the field of a test that is to hold the number of statements carried out so far.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
@interface Counted {}
