//! Measures and health of a person, within what the trade asks for.

use super::dice::Dice;
use super::row::{Cell, Row, flag, row, t};

/// The columns about the body.
pub(super) fn body(dice: &mut Dice, woman: bool) -> Row {
    let (height, weight, grip) = if woman {
        (
            dice.between(150, 166),
            dice.between(45, 58),
            dice.between(22, 32),
        )
    } else {
        (
            dice.between(160, 178),
            dice.between(52, 72),
            dice.between(36, 50),
        )
    };
    row([
        ("trainee.height_cm", Cell::Int(height)),
        ("trainee.weight_kg", Cell::Int(weight)),
        ("trainee.grip_kg", Cell::Int(grip)),
        ("trainee.blood", t(*dice.pick(&["A", "B", "O", "O", "AB"]))),
        ("trainee.vision_left", Cell::Int(dice.between(10, 15))),
        ("trainee.vision_right", Cell::Int(dice.between(10, 15))),
        ("trainee.colour_blind", flag(false)),
        (
            "trainee.health_note",
            t(*dice.pick(&["", "", "特になし", "子どものころ盲腸の手術"])),
        ),
        (
            "trainee.hand",
            t(*dice.pick(&["right", "right", "right", "right", "left"])),
        ),
        ("trainee.tattoo", flag(false)),
        ("trainee.smoking", flag(!woman && dice.chance(20))),
        ("trainee.alcohol", flag(dice.chance(30))),
    ])
}
