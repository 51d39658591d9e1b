"""Draws the window's icon: the character 旅 cut into a vermilion seal.

Run by hand with Pillow when the seal changes; the pictures are committed.
"""

from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

HERE = Path(__file__).parent
FONT = HERE.parent.parent / "assets" / "fonts" / "BIZUDPMincho-Regular.ttf"
VERMILION, PAPER, SIDE = (179, 55, 43, 255), (255, 252, 246, 255), 1024


def seal() -> Image.Image:
    image = Image.new("RGBA", (SIDE, SIDE), (0, 0, 0, 0))
    draw = ImageDraw.Draw(image)
    draw.rounded_rectangle((48, 48, SIDE - 48, SIDE - 48), 150, fill=VERMILION)
    draw.rounded_rectangle((104, 104, SIDE - 104, SIDE - 104), 104, outline=PAPER, width=26)
    font = ImageFont.truetype(str(FONT), 640)
    # A thin outline of the same colour keeps the strokes of the Mincho visible at 32 pixels.
    draw.text((SIDE / 2, SIDE / 2), "旅", font=font, fill=PAPER, anchor="mm",
              stroke_width=10, stroke_fill=PAPER)
    return image


def main() -> None:
    drawn = seal()
    for side in (32, 128, 256):
        drawn.resize((side, side), Image.LANCZOS).save(HERE / f"{side}x{side}.png", optimize=True)
    drawn.resize((256, 256), Image.LANCZOS).save(
        HERE / "icon.ico", sizes=[(16, 16), (32, 32), (48, 48), (256, 256)])


main()
