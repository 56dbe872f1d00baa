#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A second opinion about workbooks, from Python's own zipfile and XML.

  xlsxbypython.py make FILE   a workbook as other programs write them: shared and rich strings, dates, formulas
  xlsxbypython.py read FILE   its first sheet as lines of JSON
"""
import json
import re
import sys
import zipfile
from xml.etree import ElementTree

M = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
P = "http://schemas.openxmlformats.org/package/2006/relationships"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
PARTS = {
    "[Content_Types].xml": HEAD + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels": HEAD + f'<Relationships xmlns="{P}"><Relationship Id="rId1" Type="{R}/officeDocument" '
                          'Target="/xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": HEAD + f'<workbook xmlns="{M}" xmlns:r="{R}"><workbookPr/><sheets>'
                              '<sheet name="old" sheetId="4" state="hidden" r:id="rId9"/>'
                              '<sheet name="班次" sheetId="2" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": HEAD + f'<Relationships xmlns="{P}">'
        f'<Relationship Id="rId9" Type="{R}/worksheet" Target="worksheets/none.xml"/>'
        f'<Relationship Id="rId1" Type="{R}/worksheet" Target="worksheets/sheet1.xml"/>'
        f'<Relationship Id="rId2" Type="{R}/sharedStrings" Target="sharedStrings.xml"/>'
        f'<Relationship Id="rId3" Type="{R}/styles" Target="../xl/styles.xml"/></Relationships>',
    "xl/sharedStrings.xml": HEAD + f'<sst xmlns="{M}"><si><t>工号</t></si>'
        '<si><r><t xml:space="preserve">早 </t></r><r><rPr><b/></rPr><t>班</t></r><rPh sb="0" eb="1"><t>zao</t></rPh></si>'
        '<si><t>a_x000D__x005F_x0041_&amp;&lt;</t></si></sst>',
    "xl/styles.xml": HEAD + f'<styleSheet xmlns="{M}"><numFmts>'
        '<numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/>'
        '<numFmt numFmtId="165" formatCode="[$-409]h:mm AM/PM"/><numFmt numFmtId="166" formatCode="0.00&quot; days&quot;"/>'
        '<numFmt numFmtId="167" formatCode="[h]:mm"/></numFmts>'
        '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>'
        '<xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="22"/><xf numFmtId="167"/></cellXfs></styleSheet>',
    "xl/worksheets/sheet1.xml": HEAD + f'<worksheet xmlns="{M}"><sheetData>'
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="D1" t="inlineStr"><is><t>in</t></is></c></row>'
        '<row r="3"><c r="A3"><v>1001</v></c><c r="B3" s="1"><v>46082</v></c><c r="C3" s="2"><v>46082</v></c>'
        '<c r="D3" s="3"><v>0.3125</v></c><c r="E3" s="4"><v>1.5</v></c><c r="F3" s="5"><v>46082.3125</v></c>'
        '<c r="G3" t="str"><f>A3&amp;"x"</f><v>1001x</v></c><c r="H3" t="b"><v>1</v></c><c r="I3" t="s"><v>2</v></c>'
        '<c r="J3" s="6"><v>1.25</v></c><c r="K3"><v>1.0000000000000001E+15</v></c><c r="L3" t="d"><v>2026-03-01T00:00:00</v></c></row>'
        '<row r="4"><c r="A4" s="1"/></row></sheetData></worksheet>',
}


def make(name):
    with zipfile.ZipFile(name, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, text in PARTS.items():
            archive.writestr(part, text)


def plain(text):
    return re.sub(r"_x([0-9A-Fa-f]{4})_", lambda found: chr(int(found[1], 16)), text)


def read(name):
    with zipfile.ZipFile(name) as archive:
        assert archive.testzip() is None
        strings = [plain("".join(t.text or "" for t in si.iter(f"{{{M}}}t")))
                   for si in ElementTree.fromstring(archive.read("xl/sharedStrings.xml"))]
        sheet = ElementTree.fromstring(archive.read("xl/worksheets/sheet1.xml"))
    for row in sheet.iter(f"{{{M}}}row"):
        cells = {}
        for cell in row:
            assert cell.get("t") == "s", "every cell is a text"
            assert cell.find(f"{{{M}}}f") is None, "no cell is a formula"
            cells[re.match("[A-Z]+", cell.get("r"))[0]] = strings[int(cell.find(f"{{{M}}}v").text)]
        print(json.dumps(cells, ensure_ascii=False))


if __name__ == "__main__":
    {"make": make, "read": read}[sys.argv[1]](sys.argv[2])
