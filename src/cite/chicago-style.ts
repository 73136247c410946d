/**
 * Chicago's author-date reference list for what our records cite, in CSL: reports and pages of bodies, press without a named author,
 * cases, and the record itself. Written for this product; bodies stand as authors, the press under the paper's name, and the day of
 * access is always given, since all of it is read on the web. The citation library has no Chicago of its own.
 */
export const chicagoStyle = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
  <info>
    <title>Chicago author-date for web sources</title>
    <id>counterwatch-chicago-author-date</id>
    <updated>2026-11-24T00:00:00+00:00</updated>
  </info>
  <macro name="who">
    <names variable="author">
      <name and="text"/>
      <substitute><text variable="container-title"/><text variable="authority"/></substitute>
    </names>
  </macro>
  <macro name="year">
    <choose>
      <if variable="issued"><date variable="issued"><date-part name="year"/></date></if>
      <else><text term="no date" form="short"/></else>
    </choose>
  </macro>
  <macro name="what">
    <choose>
      <if type="report dataset"><text variable="title" font-style="italic"/></if>
      <else><text variable="title" quotes="true"/></else>
    </choose>
  </macro>
  <macro name="month-day">
    <date variable="issued"><date-part name="month"/><date-part name="day" prefix=" "/></date>
  </macro>
  <macro name="full-day">
    <date variable="issued"><date-part name="month"/><date-part name="day" prefix=" "/><date-part name="year" prefix=", "/></date>
  </macro>
  <macro name="opened">
    <group delimiter=" ">
      <text term="accessed" text-case="capitalize-first"/>
      <date variable="accessed"><date-part name="month"/><date-part name="day" prefix=" "/><date-part name="year" prefix=", "/></date>
    </group>
  </macro>
  <macro name="where">
    <group delimiter=". ">
      <text macro="opened"/>
      <group delimiter=", "><text variable="archive"/><text variable="archive_location"/></group>
      <text variable="URL"/>
    </group>
  </macro>
  <citation><layout prefix="(" suffix=")" delimiter="; "><group delimiter=" "><text macro="who"/><text macro="year"/></group></layout></citation>
  <bibliography>
    <layout suffix=".">
      <choose>
        <if type="legal_case">
          <group delimiter=". ">
            <group delimiter=", ">
              <text variable="title" font-style="italic"/>
              <text variable="number"/>
              <group delimiter=", " prefix="(" suffix=")">
                <text variable="authority"/>
                <choose>
                  <if variable="issued"><text macro="full-day"/></if>
                  <else><text term="no date" form="short"/></else>
                </choose>
              </group>
            </group>
            <text macro="where"/>
          </group>
        </if>
        <else>
          <group delimiter=". ">
            <text macro="who"/>
            <text macro="year"/>
            <group delimiter=", "><text macro="what"/><text variable="number"/></group>
            <choose>
              <if type="dataset"><group delimiter=" "><text term="version" text-case="capitalize-first"/><text variable="version"/></group></if>
            </choose>
            <text macro="month-day"/>
            <text macro="where"/>
          </group>
        </else>
      </choose>
    </layout>
  </bibliography>
</style>`;
