/** Checks for formats and conventions of the source language: numbers, times, dates, money, titles, capitals. */
@NullMarked
package org.calque.checks.locale;

import org.jspecify.annotations.NullMarked;
