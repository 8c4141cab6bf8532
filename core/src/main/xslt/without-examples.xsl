<?xml version="1.0" encoding="UTF-8"?>
<!-- LanguageTool's rules as its engine needs them: without the examples, the comments and the white space between
     elements, which are a third of the file, and with the entities resolved. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="xml" encoding="UTF-8"/>
  <xsl:strip-space elements="rules category rulegroup rule pattern antipattern phrases phrase and or unify unify-ignore
    marker unification equivalence feature"/>

  <xsl:template match="@* | node()">
    <xsl:copy>
      <xsl:apply-templates select="@* | node()"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="comment() | processing-instruction() | example"/>
</xsl:stylesheet>
