//! The recovery code: what stands on the printed sheet and opens an office when nobody's password
//! does. 150 random bits in Crockford's base 32, and two symbols that find a slip of the pen.

use std::fmt;
use std::str::FromStr;

use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::error::VaultError;
use crate::key::{Secret, expand, fill};
use crate::seal;

const SYMBOLS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Random symbols; five bits each.
const RANDOM: usize = 30;
/// Symbols of the check.
const CHECK: usize = 2;
/// Symbols of a group.
const GROUP: usize = 4;
/// The largest prime below 32²: one wrong symbol or two neighbours exchanged always change the rest.
const PRIME: u32 = 1_021;

/// The printed code, wiped when it is dropped. [`fmt::Display`] gives its groups.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct RecoveryCode([u8; RANDOM]);

impl RecoveryCode {
    /// A new one.
    pub(crate) fn random() -> Result<Self, VaultError> {
        let mut code = Self([0; RANDOM]);
        fill(&mut code.0)?;
        for symbol in &mut code.0 {
            *symbol &= 31;
        }
        Ok(code)
    }

    /// The private half of the key pair that follows from the code.
    pub(crate) fn private(&self) -> Secret {
        expand(&self.0, b"", "tabidachi recovery code")
    }

    /// The eight groups of four symbols, as printed.
    #[must_use]
    pub fn groups(&self) -> Vec<String> {
        let rest = rest(&self.0);
        let check = [rest / 32, rest % 32].map(|n| u8::try_from(n).unwrap_or_default());
        let all: Vec<u8> = self.0.iter().chain(&check).copied().collect();
        let symbol = |n: &u8| SYMBOLS.get(usize::from(*n)).map_or('?', |s| char::from(*s));
        all.chunks(GROUP)
            .map(|group| group.iter().map(symbol).collect())
            .collect()
    }

    /// Opens what was sealed to this code by [`crate::Vault::seal_for_recovery`].
    ///
    /// # Errors
    /// [`VaultError::WrongCode`].
    pub fn open(&self, bound_to: &str, sealed: &str) -> Result<Secret, VaultError> {
        seal::open_sealed(&self.private(), bound_to, sealed).ok_or(VaultError::WrongCode)
    }
}

fn rest(symbols: &[u8; RANDOM]) -> u32 {
    let step = |rest: u32, symbol: &u8| (rest * 32 + u32::from(*symbol)) % PRIME;
    symbols.iter().fold(0, step)
}

impl fmt::Display for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Zeroizing::new(self.groups().join("-")))
    }
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryCode")
    }
}

impl FromStr for RecoveryCode {
    type Err = VaultError;

    /// Reads what was typed: small letters, blanks and dashes do not matter, and neither do the
    /// letters that look like figures.
    fn from_str(typed: &str) -> Result<Self, VaultError> {
        let mut symbols = Zeroizing::new(Vec::with_capacity(RANDOM + CHECK));
        for typed in typed.chars() {
            let read = match typed.to_ascii_uppercase() {
                ' ' | '-' | '\u{2010}'..='\u{2015}' | '\u{3000}' | '\n' | '\t' | '\r' => continue,
                'O' => '0',
                'I' | 'L' => '1',
                // Full-width, as a Japanese keyboard types them.
                wide @ '\u{ff01}'..='\u{ff5e}' => {
                    let narrow = char::from_u32(u32::from(wide) - 0xfee0).unwrap_or('?');
                    narrow.to_ascii_uppercase()
                }
                other => other,
            };
            let symbol = SYMBOLS.iter().position(|s| char::from(*s) == read);
            let symbol = symbol.and_then(|s| u8::try_from(s).ok());
            symbols.push(symbol.ok_or(VaultError::CodeMistyped)?);
        }
        let (random, check) = symbols
            .split_at_checked(RANDOM)
            .ok_or(VaultError::CodeMistyped)?;
        let code = Self(random.try_into().map_err(|_| VaultError::CodeMistyped)?);
        match check {
            [high, low] if u32::from(*high) * 32 + u32::from(*low) == rest(&code.0) => Ok(code),
            _ => Err(VaultError::CodeMistyped),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<[u8; RANDOM]> {
        text.parse::<RecoveryCode>().ok().map(|code| code.0)
    }

    #[test]
    fn what_is_printed_is_read_however_it_is_typed() {
        for _ in 0..200 {
            let code = RecoveryCode::random().unwrap();
            let printed = code.to_string();
            assert_eq!(printed.len(), 39, "{printed}");
            let typed = printed.to_lowercase().replace('-', "  ");
            for text in [
                &printed,
                &typed,
                &printed.replace('0', "o").replace('1', "l"),
            ] {
                assert_eq!(read(text), Some(code.0), "{text}");
            }
        }
    }

    /// A slip that is not noticed would say "of another office" to somebody who holds the right sheet.
    #[test]
    fn every_wrong_symbol_and_every_exchange_of_neighbours_is_found() {
        let mut tried = 0;
        for _ in 0..20 {
            let printed: Vec<char> = RecoveryCode::random()
                .unwrap()
                .groups()
                .concat()
                .chars()
                .collect();
            for at in 0..printed.len() {
                for other in SYMBOLS.iter().map(|s| char::from(*s)) {
                    let mut wrong = printed.clone();
                    wrong[at] = other;
                    assert_eq!(
                        read(&wrong.iter().collect::<String>()).is_some(),
                        other == printed[at]
                    );
                    tried += 1;
                }
                let mut wrong = printed.clone();
                wrong.swap(at, (at + 1).min(printed.len() - 1));
                assert_eq!(
                    read(&wrong.iter().collect::<String>()).is_some(),
                    wrong == printed
                );
                tried += 1;
            }
        }
        assert_eq!(tried, 20 * 32 * 33);
    }

    #[test]
    fn a_code_with_a_group_too_many_or_too_few_is_not_one() {
        let printed = RecoveryCode::random().unwrap().to_string();
        for text in [
            "",
            "0000",
            &printed[5..],
            &format!("{printed}-0000"),
            "ກຂຄ",
            "!!!!",
        ] {
            assert_eq!(read(text), None, "{text:?}");
        }
    }
}
