//! Sealing: to a key that both sides hold (ChaCha20-Poly1305), and to the public half of an X25519
//! key pair, so that it is done without its private half.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{ChaCha20Poly1305, Key, Nonce};
use x25519_dalek::{PublicKey, StaticSecret};
use zeroize::Zeroizing;

use crate::error::VaultError;
use crate::key::{Secret, expand, hex, unhex};

/// Encrypts with a key that is used once: its nonce is zero.
pub(crate) fn lock(key: &Secret, bound_to: &str, plain: &[u8]) -> Result<String, VaultError> {
    let payload = Payload {
        msg: plain,
        aad: bound_to.as_bytes(),
    };
    let cipher = ChaCha20Poly1305::new(&Key::from(*key.bytes()));
    let sealed = cipher.encrypt(&Nonce::default(), payload);
    let sealed = sealed.map_err(|error| VaultError::System(error.to_string()))?;
    Ok(hex(&sealed))
}

/// What [`lock`] made; `None` when key, binding or bytes are others.
pub(crate) fn unlock(key: &Secret, bound_to: &str, sealed: &str) -> Option<Secret> {
    let sealed = unhex(sealed)?;
    let payload = Payload {
        msg: &sealed,
        aad: bound_to.as_bytes(),
    };
    let cipher = ChaCha20Poly1305::new(&Key::from(*key.bytes()));
    let plain = Zeroizing::new(cipher.decrypt(&Nonce::default(), payload).ok()?);
    Some(Secret::new(plain.as_slice().try_into().ok()?))
}

/// The public half of a private one.
pub(crate) fn public_of(private: &Secret) -> [u8; 32] {
    PublicKey::from(&StaticSecret::from(*private.bytes())).to_bytes()
}

/// The key that both sides of an exchange reach; `None` for a public half that is no point of use.
fn shared(
    private: &Secret,
    other: [u8; 32],
    sender: &[u8; 32],
    receiver: &[u8; 32],
) -> Option<Secret> {
    let shared = StaticSecret::from(*private.bytes()).diffie_hellman(&PublicKey::from(other));
    let salt = [sender.as_slice(), receiver.as_slice()].concat();
    shared
        .was_contributory()
        .then(|| expand(shared.as_bytes(), &salt, "tabidachi seal"))
}

/// Seals 32 bytes to a public half. The text is hexadecimal: the sender's public half, then the bytes.
pub(crate) fn seal_to(
    receiver: &[u8; 32],
    bound_to: &str,
    plain: &Secret,
) -> Result<String, VaultError> {
    let once = Secret::random()?;
    let sender = public_of(&once);
    let key = shared(&once, *receiver, &sender, receiver).ok_or(VaultError::Tampered)?;
    Ok(hex(&sender) + &lock(&key, bound_to, plain.bytes())?)
}

/// What [`seal_to`] made, by the private half.
pub(crate) fn open_sealed(private: &Secret, bound_to: &str, sealed: &str) -> Option<Secret> {
    let (sender, rest) = sealed.split_at_checked(64)?;
    let sender: [u8; 32] = unhex(sender)?.try_into().ok()?;
    let key = shared(private, sender, &sender, &public_of(private))?;
    unlock(&key, bound_to, rest)
}
