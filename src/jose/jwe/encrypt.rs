//! Encryption (RFC 7516 5.1): from headers as typed to the compact form or a JSON form.

use super::header_text::HeaderText;
use super::{compression, unknown_alg, unknown_enc};
use crate::jose::alg::enc::{self, Encryption};
use crate::jose::alg::facts::management;
use crate::jose::alg::wrap::{self, Sealing};
use crate::jose::encoding::base64url;
use crate::jose::error::{Fault, JweFault};
use crate::jose::key::Key;
use crate::jose::key::fit::{Direction, fits_encryption};
use crate::jose::random::Random;
use crate::jose::token::JoseHeader;

/// The JSON forms (RFC 7516 7.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Members of the one recipient at the top.
    Flattened,
    /// A list of recipients.
    General,
}

/// What is to be made in a JSON form.
#[derive(Clone, Copy)]
pub struct Plan<'a> {
    /// The protected header, JSON; empty for none.
    pub protected: &'a str,
    /// The unprotected header that all recipients share, JSON; empty for none.
    pub unprotected: &'a str,
    /// Whom it is for.
    pub recipients: &'a [To<'a>],
    /// What is to be authenticated without being encrypted.
    pub aad: Option<&'a [u8]>,
    /// Which of the JSON forms.
    pub form: Form,
}

/// One recipient.
#[derive(Clone, Copy)]
pub struct To<'a> {
    /// The public key, or the secret.
    pub key: &'a Key,
    /// The header of its own, JSON; empty for none.
    pub header: &'a str,
}

/// Encrypts `plaintext` for one key and gives the compact serialization.
///
/// The header stays byte for byte as it is. What the algorithm makes up (`epk`, `iv`, `tag`, and `p2s` and `p2c` where they
/// are missing) is put behind its last member, or in the place of an old value.
///
/// # Errors
/// When the header is no JSON object, an algorithm is not implemented, or the key does not fit.
pub fn encrypt(header: &str, plaintext: &[u8], key: &Key, random: Random<'_>) -> Result<String, Fault> {
    let protected = HeaderText::read(header)?;
    let recipients = [To { key, header: "" }];
    let plan = Plan { protected: header, unprotected: "", recipients: &recipients, aad: None, form: Form::Flattened };
    let sealed = seal(&plan, Some(protected), plaintext, random)?;
    let encrypted_key = sealed.recipients.first().map(|(_, key)| key.as_slice()).unwrap_or_default();
    let parts = [encrypted_key, &sealed.iv, &sealed.ciphertext, &sealed.tag].map(base64url::encode);
    Ok(format!("{}.{}", sealed.protected, parts.join(".")))
}

/// Encrypts `plaintext` for one or several keys and gives a JSON serialization.
///
/// What the algorithm makes up goes into the protected header when there is one recipient, else into that of each.
///
/// # Errors
/// As [`encrypt`]; also for several recipients with an algorithm that decides about the content key.
pub fn encrypt_json(plan: &Plan<'_>, plaintext: &[u8], random: Random<'_>) -> Result<String, Fault> {
    if plan.recipients.is_empty() || plan.form == Form::Flattened && plan.recipients.len() > 1 {
        return Err(Fault::SerializationMember { name: "recipients", expected: "a list that fits the form" });
    }
    let protected = optional(plan.protected)?;
    let sealed = seal(plan, protected, plaintext, random)?;
    let mut members = Vec::new();
    let mut text = |name: &str, value: String| {
        if !value.is_empty() {
            members.push(format!("\"{name}\":{value}"));
        }
    };
    let quoted = |text: &str| if text.is_empty() { String::new() } else { format!("\"{text}\"") };
    text("protected", quoted(&sealed.protected));
    text("unprotected", plan.unprotected.trim().to_owned());
    let recipient = |header: &Option<HeaderText>, key: &[u8]| {
        let header = header.as_ref().map(|header| format!("\"header\":{}", header.text().trim()));
        let key = Some(base64url::encode(key)).filter(|key| !key.is_empty());
        let key = key.map(|key| format!("\"encrypted_key\":\"{key}\""));
        header.into_iter().chain(key).collect::<Vec<_>>().join(",")
    };
    let recipients: Vec<String> = sealed.recipients.iter().map(|(header, key)| recipient(header, key)).collect();
    match plan.form {
        Form::General => text("recipients", format!("[{{{}}}]", recipients.join("},{"))),
        Form::Flattened => {
            if let Some(one) = recipients.first().filter(|one| !one.is_empty()) {
                members.push(one.clone());
            }
        }
    }
    for (name, bytes) in [
        ("aad", plan.aad.unwrap_or_default()),
        ("iv", &sealed.iv),
        ("ciphertext", &sealed.ciphertext),
        ("tag", &sealed.tag),
    ] {
        // The ciphertext is always there, also an empty one (RFC 7516 7.2.1).
        if !bytes.is_empty() || name == "ciphertext" {
            members.push(format!("\"{name}\":\"{}\"", base64url::encode(bytes)));
        }
    }
    Ok(format!("{{{}}}", members.join(",")))
}

/// What was made.
struct Made {
    /// The protected header, encoded.
    protected: String,
    /// The header of its own and the encrypted key of each recipient.
    recipients: Vec<(Option<HeaderText>, Vec<u8>)>,
    iv: Vec<u8>,
    ciphertext: Vec<u8>,
    tag: Vec<u8>,
}

fn seal(
    plan: &Plan<'_>,
    mut protected: Option<HeaderText>,
    plaintext: &[u8],
    random: Random<'_>,
) -> Result<Made, Fault> {
    let shared = optional(plan.unprotected)?;
    let mut own = Vec::new();
    for recipient in plan.recipients {
        own.push(optional(recipient.header)?);
    }
    let encryption = encryption(&protected, &shared, &own)?;
    let mut cek = vec![0; encryption.facts.key_bytes];
    random.fill_bytes(&mut cek);
    let mut encrypted_keys = Vec::new();
    let alone = plan.recipients.len() == 1;
    for (recipient, own) in plan.recipients.iter().zip(&mut own) {
        let header = union(&protected, &shared, own);
        let alg = header.text("alg").ok_or(Fault::AlgMissing)?.into_owned();
        let management = wrap::find(&alg).ok_or_else(|| Fault::Jwe(unknown_alg(&alg)))?;
        if !alone && management::find(&alg).is_some_and(|facts| facts.family.has_no_encrypted_key()) {
            return Err(Fault::Jwe(JweFault::OneRecipient { alg }));
        }
        fits_encryption(recipient.key, &alg, encryption.facts.name, Direction::Seal)
            .map_err(|misfit| Fault::Jwe(JweFault::Misfit(misfit)))?;
        let sealing = Sealing { alg: &alg, enc: encryption, key: recipient.key, header, cek: &cek };
        let wrapped = management.seal(&sealing, random).map_err(Fault::Jwe)?;
        let target = if alone && protected.is_some() { &mut protected } else { &mut *own };
        for (name, value) in wrapped.parameters {
            let header = match target {
                Some(header) => header,
                None => target.insert(HeaderText::read("{}")?),
            };
            header.set(name, &value);
        }
        // What was made up belongs into one header, and an old value in another would contradict it (RFC 7516 4).
        overlap([&protected, &shared, own])?;
        cek = wrapped.cek;
        encrypted_keys.push(wrapped.encrypted_key);
    }
    let zip = protected.as_ref().and_then(|header| header.document.get("zip")?.as_str());
    let compressed = match zip.as_deref() {
        None => None,
        Some("DEF") => Some(compression::compress(plaintext)),
        Some(zip) => return Err(Fault::Jwe(JweFault::ZipUnknown { zip: zip.to_owned() })),
    };
    let protected = protected.as_ref().map(|header| base64url::encode(header.text().as_bytes())).unwrap_or_default();
    let aad = match plan.aad.filter(|aad| !aad.is_empty()) {
        Some(aad) => format!("{protected}.{}", base64url::encode(aad)),
        None => protected.clone(),
    };
    let mut iv = vec![0; encryption.facts.iv_bytes];
    random.fill_bytes(&mut iv);
    let text = compressed.as_deref().unwrap_or(plaintext);
    let (ciphertext, tag) = encryption.seal(&cek, &iv, aad.as_bytes(), text).map_err(Fault::Jwe)?;
    Ok(Made { protected, recipients: own.into_iter().zip(encrypted_keys).collect(), iv, ciphertext, tag })
}

fn encryption(
    protected: &Option<HeaderText>,
    shared: &Option<HeaderText>,
    own: &[Option<HeaderText>],
) -> Result<&'static Encryption, Fault> {
    let mut found: Option<String> = None;
    for own in own {
        let header = union(protected, shared, own);
        if header.get("zip").is_some() && header.protected("zip").is_none() {
            return Err(Fault::Jwe(JweFault::ZipUnprotected));
        }
        let enc = header.text("enc").ok_or(Fault::Jwe(JweFault::EncMissing))?.into_owned();
        if found.as_ref().is_some_and(|found| *found != enc) {
            return Err(Fault::Jwe(JweFault::Differs { name: "enc" }));
        }
        found = Some(enc);
    }
    let enc = found.ok_or(Fault::Jwe(JweFault::EncMissing))?;
    enc::find(&enc).ok_or_else(|| Fault::Jwe(unknown_enc(&enc)))
}

fn overlap(headers: [&Option<HeaderText>; 3]) -> Result<(), Fault> {
    let mut seen: Vec<String> = Vec::new();
    for header in headers.into_iter().flatten() {
        for member in header.document.object().into_iter().flat_map(|root| root.members()) {
            let name = member.name.into_owned();
            if seen.contains(&name) {
                return Err(Fault::Jwe(JweFault::HeaderOverlap { name }));
            }
            seen.push(name);
        }
    }
    Ok(())
}

fn union<'a>(
    protected: &'a Option<HeaderText>,
    shared: &'a Option<HeaderText>,
    own: &'a Option<HeaderText>,
) -> JoseHeader<'a> {
    let root = |header: &'a Option<HeaderText>| header.as_ref().and_then(|header| header.document.object());
    JoseHeader::new(root(protected), root(shared), root(own))
}

fn optional(text: &str) -> Result<Option<HeaderText>, Fault> {
    if text.trim().is_empty() { Ok(None) } else { HeaderText::read(text).map(Some) }
}
