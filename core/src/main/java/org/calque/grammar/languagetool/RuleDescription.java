package org.calque.grammar.languagetool;

import org.calque.grammar.GrammarMatch.Family;

/**
 * A rule of LanguageTool, or a group of rules with one id.
 *
 * @param id its id
 * @param category the id of LanguageTool's category
 * @param family the check it speaks for
 * @param description what it looks for, in LanguageTool's words
 * @param confidence how far it is trusted, in [0, 1]; 0 is off, below three fifths it only makes notes
 */
public record RuleDescription(String id, String category, Family family, String description, double confidence) {}
