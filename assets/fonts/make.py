#!/usr/bin/env python3
"""Makes the TTF files of this folder from their published originals.

    python3 make.py WORK_DIR        (needs npm, apt-get, dpkg and `pip install fonttools==4.60.1`)

The originals are fetched into WORK_DIR: three packages from npm and Debian's
`fonts-noto-core`, all at the versions below.  What is cut: hinting, vertical
writing, layout features that are off by default, names in other languages, and
for the Latin faces every script that has a face of its own.  Outlines and
advance widths stay untouched.

TabidachiMinchoExt is Noto Serif JP reduced to the ideographs that BIZ UD lacks
(JIS X 0213, compatibility ideographs, extensions A and B ...).  It carries a
name of its own because it is a remainder and no longer a text face.  None of
the originals declares a Reserved Font Name; the other faces keep their names.
"""

import subprocess
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

NPM = {"biz-udpmincho": "0.4.0", "biz-udpgothic": "0.4.2", "noto-serif-jp": "0.4.3"}
DEB = "fonts-noto-core=20201225-1"
OUT = Path(__file__).resolve().parent
VERTICAL = {"vert", "vrt2", "vkrn", "valt", "vpal", "vhal", "vchw"}
LATIN = [
    (0x0020, 0x0250), (0x02B0, 0x0370), (0x1E00, 0x1F00), (0x2000, 0x2070),
    (0x20A0, 0x20D0), (0x2100, 0x2150), (0x2190, 0x2200), (0x25CC, 0x25CD),
]


def fetch(work):
    """Downloads the originals through npm and apt; returns their folders."""
    work.mkdir(parents=True, exist_ok=True)
    (work / "package.json").write_text('{"private":true}')
    names = [f"@expo-google-fonts/{name}@{version}" for name, version in NPM.items()]
    subprocess.run(
        ["npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", *names],
        cwd=work, check=True,
    )
    subprocess.run(["apt-get", "download", DEB], cwd=work, check=True)
    archive = next(work.glob("fonts-noto-core_*.deb"))
    subprocess.run(["dpkg", "-x", archive, work / "deb"], check=True)
    return work / "node_modules/@expo-google-fonts", work / "deb/usr/share/fonts/truetype/noto"


def cut(source, name, unicodes=None, rename=None):
    """Writes OUT/name.ttf: `source` reduced to `unicodes` (all when None)."""
    options = subset.Options()
    options.hinting = False
    options.layout_features = [f for f in options.layout_features if f not in VERTICAL]
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.name_languages = [0x409]
    options.notdef_outline = True
    options.glyph_names = False
    options.drop_tables += ["DSIG", "VORG", "BASE", "STAT", "vhea", "vmtx", "meta"]
    font = TTFont(source, recalcTimestamp=False)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=font.getBestCmap() if unicodes is None else unicodes)
    cutter.subset(font)
    if rename:
        plain = rename.replace(" ", "")
        for record in font["name"].names:
            if record.nameID in (1, 3, 4, 6):
                record.string = plain if record.nameID in (3, 6) else rename
    path = OUT / f"{name}.ttf"
    font.save(path, reorderTables=True)
    print(f"{path.name:32} {source.stat().st_size:>9} -> {path.stat().st_size:>9} bytes,"
          f" {font['maxp'].numGlyphs} glyphs")


def jis_x_0213():
    """The characters of JIS X 0213, through Python's own codec."""
    found = set()
    for high in range(0xA1, 0xFF):
        for low in range(0xA1, 0xFF):
            for code in (bytes([high, low]), bytes([0x8F, high, low])):
                try:
                    found |= {ord(ch) for ch in code.decode("euc_jis_2004")}
                except UnicodeDecodeError:
                    pass
    return found


def remainder(biz, noto):
    """What Noto Serif JP can add to BIZ UD: rare ideographs, nothing else."""
    have, jis = set(TTFont(biz).getBestCmap()), jis_x_0213()
    return {
        u for u in TTFont(noto).getBestCmap()
        if u not in have
        and (u in jis or 0x3400 <= u < 0xA000 or 0xF900 <= u <= 0xFAFF or 0x20000 <= u < 0x30000)
    }


def licences(npm, deb):
    """Copies each OFL text; Debian has Noto's in another format, so it is set anew."""
    for package, name in (("biz-udpmincho", "BIZUDPMincho"), ("biz-udpgothic", "BIZUDPGothic")):
        (OUT / f"OFL-{name}.txt").write_bytes((npm / package / "LICENSE_FONT").read_bytes())
    text = (npm / "noto-serif-jp/LICENSE_FONT").read_text()
    adobe = "Copyright 2017-2024 Adobe (http://www.adobe.com/)."
    (OUT / "OFL-TabidachiMinchoExt.txt").write_text(f"{adobe}\n{text}")
    owners = sorted({
        TTFont(path)["name"].getDebugName(0)
        for path in deb.glob("Noto*-*.ttf")
        if path.stem.split("-")[0] in ("NotoSerif", "NotoSans", "NotoSerifLao", "NotoSansLao")
        and path.stem.split("-")[1] in ("Regular", "Bold")
    })
    body = text[text.index("This Font Software"):]
    (OUT / "OFL-Noto.txt").write_text("\n".join(owners) + "\n\n" + body)


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    npm, deb = fetch(Path(sys.argv[1]).resolve())
    licences(npm, deb)
    mincho = npm / "biz-udpmincho/400Regular/BIZUDPMincho_400Regular.ttf"
    noto_jp = npm / "noto-serif-jp/400Regular/NotoSerifJP_400Regular.ttf"
    cut(mincho, "BIZUDPMincho-Regular")
    cut(npm / "biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf", "BIZUDPGothic-Regular")
    cut(npm / "biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf", "BIZUDPGothic-Bold")
    cut(noto_jp, "TabidachiMinchoExt-Regular", remainder(mincho, noto_jp), "Tabidachi Mincho Ext")
    latin = [u for low, high in LATIN for u in range(low, high)]
    for style in ("Serif", "Sans"):
        for weight in ("Regular", "Bold"):
            cut(deb / f"Noto{style}-{weight}.ttf", f"Noto{style}-{weight}", latin)
            cut(deb / f"Noto{style}Lao-{weight}.ttf", f"Noto{style}Lao-{weight}")


if __name__ == "__main__":
    main()
