//! Public keys of OpenSSH: one line with a type and a blob of length-prefixed fields (RFC 4253 6.6, RFC 5656 3.1, RFC 8709 4).

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::fault::KeyFault;
use super::material::{Curve, Material, OkpCurve};
use super::numbers::{check_public, trim};
use super::{Key, Source, point, spki};
use crate::jose::error::{Fault, Problem};
use crate::jose::span::Span;

/// The types of lines, also those of keys that no JOSE algorithm can use.
const TYPES: [&str; 4] = ["ssh-", "ecdsa-sha2-", "sk-ssh-", "sk-ecdsa-sha2-"];

/// Whether a text is such a line.
pub(super) fn is_line(text: &str) -> bool {
    // Every blob begins with the four bytes of the length of its type, so its base64 begins with AAAA.
    text.split_once(' ').is_some_and(|(kind, rest)| {
        TYPES.iter().any(|known| kind.starts_with(known)) && rest.trim_start().starts_with("AAAA")
    })
}

/// Reads a line; `None` when it is damaged, or of a key that JOSE has no use for. What follows the blob is a comment.
pub(super) fn read(text: &str) -> Option<Key> {
    let mut words = text.split_whitespace();
    let (kind, blob) = (words.next()?, words.next()?);
    let blob = STANDARD.decode(blob).ok()?;
    let (inner, rest) = field(&blob)?;
    // The type stands inside once more; a line that says two things is no key.
    if inner != kind.as_bytes() {
        return None;
    }
    let (material, notes) = match kind {
        "ssh-rsa" => {
            let (e, rest) = field(rest)?;
            let (n, _) = field(rest)?;
            let (n, e) = (trim(n), trim(e));
            (Material::Rsa { n: n.to_vec(), e: e.to_vec() }, check_public(n, e))
        }
        "ssh-ed25519" => okp(OkpCurve::Ed25519, rest)?,
        "ssh-ed448" => okp(OkpCurve::Ed448, rest)?,
        "ecdsa-sha2-nistp256" => ec(Curve::P256, b"nistp256", rest)?,
        "ecdsa-sha2-nistp384" => ec(Curve::P384, b"nistp384", rest)?,
        "ecdsa-sha2-nistp521" => ec(Curve::P521, b"nistp521", rest)?,
        _ => return None,
    };
    let mut key = Key::new(material, Source::OpenSsh);
    let span = Span::new(0, text.len());
    key.problems = notes.into_iter().map(|note| Problem::in_key(Fault::Key(note), span)).collect();
    Some(key)
}

/// A field and what follows it (RFC 4251 5, "string").
fn field(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = bytes.split_first_chunk::<4>()?;
    rest.split_at_checked(u32::from_be_bytes(*length) as usize)
}

fn okp(curve: OkpCurve, rest: &[u8]) -> Option<(Material, Vec<KeyFault>)> {
    let (x, _) = field(rest)?;
    spki::okp(curve, x).ok()
}

fn ec(curve: Curve, name: &[u8], rest: &[u8]) -> Option<(Material, Vec<KeyFault>)> {
    let (inner, rest) = field(rest)?;
    if inner != name {
        return None;
    }
    let (encoded, _) = field(rest)?;
    let (x, y) = point::decode(curve, encoded).ok()?;
    Some((Material::Ec { curve, x, y }, Vec::new()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(kind: &str, fields: &[&[u8]]) -> String {
        let mut blob = Vec::new();
        for field in [kind.as_bytes()].iter().chain(fields) {
            blob.extend_from_slice(&(field.len() as u32).to_be_bytes());
            blob.extend_from_slice(field);
        }
        format!("{kind} {} somebody@example.com", STANDARD.encode(blob))
    }

    #[test]
    fn lines_are_read_and_damaged_ones_are_not() {
        let key = read(include_str!("../../../tests/fixtures/keys/openssh-public.txt")).unwrap();
        assert_eq!(key.material.kind(), "OKP Ed25519");
        let rsa = read(&line("ssh-rsa", &[&[1, 0, 1], &[0, 0xc5, 7]])).unwrap();
        assert!(rsa.material == Material::Rsa { n: vec![0xc5, 7], e: vec![1, 0, 1] });
        let whole = include_str!("../../../tests/fixtures/keys/openssh-public.txt").trim().to_owned();
        // What is weak about a key is told whatever it stands in.
        let codes = |key: Key| -> Vec<&str> { key.problems.iter().map(|problem| problem.fault.code()).collect() };
        assert_eq!(codes(read(&line("ssh-rsa", &[&[1], &[0xc5; 256]])).unwrap()), ["rsa-exponent-one"]);
        let mut identity = [0; 32];
        identity[0] = 1;
        assert_eq!(codes(read(&line("ssh-ed25519", &[&identity])).unwrap()), ["point-small-order"]);
        for damaged in [
            line("ssh-ed25519", &[&[7; 31]]),
            line("ssh-dss", &[&[7; 20]]),
            line("ecdsa-sha2-nistp256", &[b"nistp256", &[4; 65]]),
            whole.replace("ssh-ed25519 ", "ssh-rsa "),
            whole[..40].to_owned(),
        ] {
            assert!(read(&damaged).is_none(), "{damaged}");
        }
    }
}
