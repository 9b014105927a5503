//! What the causes of a failed decryption are tried on.

use std::rc::Rc;

use super::window::Window;
use super::{Case, Hits};
use crate::jose::alg::enc::Sealed;
use crate::jose::alg::facts::management::Family;
use crate::jose::alg::wrap::pbes2;
use crate::jose::jwe::Trial;
use crate::jose::key::detect::{Form, Keys, SecretEncoding};
use crate::jose::key::{Key, Material, select};
use crate::jose::token::{Encrypted, Token};

/// Recipients that are tried.
const MAX_RECIPIENTS: usize = 4;

/// Keys that are tried for each recipient; a private operation of RSA takes as long as a hundred of the others.
const MAX_TRIED_KEYS: usize = 20;
const MAX_TRIED_RSA_KEYS: usize = 3;

/// Longer contents are left alone, in bytes: each try goes through all of it.
const MAX_CIPHERTEXT: usize = 1 << 18;

/// Hashes of a password that one step may take, unless one try takes more: a fifth of a second.
const ITERATIONS_A_STEP: u64 = 200_000;

/// A token that cannot be decrypted, and everything it was tried with.
pub struct Locked<'a> {
    /// The token.
    pub token: &'a Token,
    /// Its parts.
    pub encrypted: &'a Encrypted,
    /// What each recipient has to decrypt with, as it should be done.
    pub trials: Vec<Trial<'a>>,
    /// The keys that were given.
    pub keys: &'a Keys,
    /// The text they were read from.
    pub key_text: &'a str,
    /// That text in other normal forms of Unicode: name and text.
    pub key_forms: &'a [(String, String)],
    known: Rc<Known>,
    pub(super) window: Window,
}

/// What the keys come to by the rules: found out once, for it may take long.
#[derive(Default)]
pub(super) struct Known {
    /// Content keys, each with the number of its trial.
    content_keys: Vec<(usize, Vec<u8>)>,
    /// Whether one of them opens the content, so that what is wrong is inside, or is no matter of keys.
    pub(super) is_open: bool,
}

impl<'a> Locked<'a> {
    /// That of a token; none when it is not encrypted, there is nothing to try it with, or it is too long to try often.
    pub fn of(token: &'a Token, keys: &'a Keys, key_text: &'a str) -> Option<Self> {
        let encrypted = token.encrypted.as_ref().filter(|_| token.is_encrypted() && !key_text.is_empty())?;
        let is_cheap = |trial: &Trial<'_>| {
            trial.alg.family != Family::Pbes2
                || pbes2::iterations(trial.header, trial.alg.name).is_ok_and(|count| count <= pbes2::MAX_ITERATIONS)
        };
        let recipients = 0..encrypted.recipients.len().min(MAX_RECIPIENTS);
        let trials: Vec<_> = recipients.filter_map(|index| Trial::of(token, index)).filter(is_cheap).collect();
        let is_tried = !trials.is_empty() && encrypted.ciphertext.len() <= MAX_CIPHERTEXT;
        is_tried.then(|| Locked {
            token,
            encrypted,
            trials,
            keys,
            key_text,
            key_forms: &[],
            known: Rc::default(),
            window: Window::default(),
        })
    }

    /// What the keys come to by the rules.
    pub(super) fn learn(&self) -> Known {
        let mut known = Known::default();
        for (index, trial) in self.trials.iter().enumerate() {
            let tries = self.fitting(*trial).take(self.affordable(*trial));
            let found: Vec<_> = tries.filter_map(|key| trial.content_key(key)).collect();
            known.is_open |= found.iter().any(|cek| trial.opens_with(cek));
            known.content_keys.extend(found.into_iter().map(|cek| (index, cek)));
        }
        known
    }

    /// The same with what was learnt before, for a part of the tries.
    pub(super) fn knowing(&self, known: &Rc<Known>, window: Window) -> Self {
        Locked { trials: self.trials.clone(), known: known.clone(), window, ..*self }
    }

    /// The content keys to which the keys come by the rules, each with what it was found with.
    pub fn content_keys(&self) -> impl Iterator<Item = (Trial<'a>, &[u8])> {
        self.known.content_keys.iter().filter_map(|(index, cek)| Some((*self.trials.get(*index)?, cek.as_slice())))
    }

    /// The keys that fit a recipient, as many as are tried.
    pub fn fitting(&self, trial: Trial<'_>) -> impl Iterator<Item = &'a Key> {
        let kid = trial.header.text("kid");
        let candidates = select::decrypting(&self.keys.keys, trial.alg.name, trial.enc.facts.name, kid.as_deref());
        candidates.tries.into_iter().map(|candidate| candidate.key).take(self.most(trial))
    }

    /// Each recipient with each key that fits it: those of this step.
    pub fn pairs(&self) -> impl Iterator<Item = (Trial<'a>, &'a Key)> {
        let is_slow = self.trials.iter().any(|trial| !trial.alg.family.is_symmetric());
        self.part(self.all_pairs(), if is_slow { 1 } else { MAX_TRIED_KEYS }).into_iter()
    }

    /// The same, all of them.
    pub fn all_pairs(&self) -> impl Iterator<Item = (Trial<'a>, &'a Key)> {
        self.trials.iter().flat_map(|trial| self.fitting(*trial).map(|key| (*trial, key)))
    }

    /// What of these items is to be tried in this step, when `size` of them are enough.
    pub fn part<T: Clone>(&self, items: impl IntoIterator<Item = T>, size: usize) -> Vec<T> {
        let items: Vec<T> = items.into_iter().collect();
        self.window.of(&items, size).to_vec()
    }

    fn most(&self, trial: Trial<'_>) -> usize {
        match trial.alg.family {
            Family::RsaOaep | Family::RsaPkcs1 => MAX_TRIED_RSA_KEYS,
            _ => MAX_TRIED_KEYS,
        }
    }

    /// How often the key management of a recipient may be run in one step.
    pub fn affordable(&self, trial: Trial<'_>) -> usize {
        match trial.alg.family {
            Family::Pbes2 => {
                let count = pbes2::iterations(trial.header, trial.alg.name).unwrap_or(u64::MAX);
                usize::try_from(ITERATIONS_A_STEP / count.max(1)).unwrap_or(usize::MAX).max(1)
            }
            _ => 100,
        }
    }

    /// Tells the first of these secrets with which it decrypts; with each, what completes "It decrypts if".
    pub fn try_secrets<T: Into<String>>(&self, hits: &mut Hits, secrets: impl IntoIterator<Item = (Vec<u8>, T)>) {
        let is_given = |secret: &[u8]| self.secrets().any(|given| given == secret);
        let secrets: Vec<_> = secrets.into_iter().filter(|(secret, _)| !is_given(secret)).collect();
        let trials = self.trials.iter().filter(|trial| trial.alg.family.is_symmetric());
        let size = trials.clone().map(|trial| self.affordable(*trial)).min().unwrap_or(1);
        let opens = |secret: &[u8]| trials.clone().any(|trial| trial.opens(&Key::secret(secret)));
        let tries = self.part(0..secrets.len(), size).into_iter();
        let found = tries.into_iter().find(|at| secrets.get(*at).is_some_and(|(secret, _)| opens(secret)));
        let change = found.and_then(|at| secrets.into_iter().nth(at));
        change.into_iter().for_each(|(_, change)| hits.decrypts_if(change.into()));
    }

    /// Tells the first of these content keys, each with what it was found with, that opens the content.
    pub fn try_content_keys<T: Into<String>>(
        &self,
        hits: &mut Hits,
        keys: impl IntoIterator<Item = (Trial<'a>, Option<Vec<u8>>, T)>,
    ) {
        let opens = |trial: &Trial<'_>, cek: &Option<Vec<u8>>| cek.as_ref().is_some_and(|cek| trial.opens_with(cek));
        let found = keys.into_iter().find(|(trial, cek, _)| opens(trial, cek));
        found.into_iter().for_each(|(_, _, change)| hits.decrypts_if(change.into()));
    }

    /// Tells the first of these contents that opens with a content key to which the keys come by the rules.
    pub fn try_contents<T: Into<String>>(&self, hits: &mut Hits, contents: impl IntoIterator<Item = (Content, T)>) {
        let opens = |content: &Content| {
            let sealed = content.sealed();
            self.content_keys().any(|(trial, cek)| Trial { sealed, ..trial }.opens_with(cek))
        };
        let found = contents.into_iter().find(|(content, _)| *content != self.content() && opens(content));
        found.into_iter().for_each(|(_, change)| hits.decrypts_if(change.into()));
    }

    /// The content as it stands in the token.
    pub fn content(&self) -> Content {
        let Encrypted { iv, aad, ciphertext, tag, .. } = self.encrypted;
        Content { iv: iv.clone(), aad: aad.clone(), ciphertext: ciphertext.clone(), tag: tag.clone() }
    }

    /// The secrets that were given.
    pub fn secrets(&self) -> impl Iterator<Item = &'a [u8]> {
        self.keys.keys.iter().take(MAX_TRIED_KEYS).filter_map(|key| match &key.material {
            Material::Oct(secret) => Some(secret.as_slice()),
            _ => None,
        })
    }

    /// The text that is read as a secret in whatever encoding.
    pub fn typed_secret(&self) -> Option<&'a str> {
        matches!(self.keys.form, Form::Secret(_)).then_some(self.key_text)
    }

    /// The text that is the secret as it stands.
    pub fn secret_text(&self) -> Option<&'a str> {
        self.typed_secret().filter(|_| self.keys.form == Form::Secret(SecretEncoding::Utf8))
    }

    /// The protected header as it stands in the token, encoded.
    pub fn encoded_header(&self) -> &'a str {
        self.token.header.as_ref().map_or("", |content| content.span.slice(&self.token.text))
    }

    /// The protected header's JSON.
    pub fn header_json(&self) -> &'a str {
        self.token.header.as_ref().map_or("", |content| content.document.text())
    }
}

/// The parts of an encrypted content.
#[derive(Clone, PartialEq, Eq)]
pub struct Content {
    /// The initialization vector.
    pub iv: Vec<u8>,
    /// What is authenticated without being encrypted.
    pub aad: Vec<u8>,
    /// The ciphertext.
    pub ciphertext: Vec<u8>,
    /// The authentication tag.
    pub tag: Vec<u8>,
}

impl Content {
    /// As the algorithms take it.
    pub fn sealed(&self) -> Sealed<'_> {
        Sealed { iv: &self.iv, aad: &self.aad, ciphertext: &self.ciphertext, tag: &self.tag }
    }
}

/// What the doctor is asked about.
pub enum Patient<'a> {
    /// A signature that does not hold.
    Signature(Case<'a>),
    /// A content that cannot be decrypted.
    Decryption(Locked<'a>),
}

impl<'a> Patient<'a> {
    /// That of a token; none when there is nothing to try it with, or too much to try it on often.
    pub fn of(token: &'a Token, keys: &'a Keys, key_text: &'a str, detached: Option<&'a [u8]>) -> Option<Self> {
        match token.is_encrypted() {
            true => Locked::of(token, keys, key_text).map(Patient::Decryption),
            false => Case::of(token, keys, key_text, detached).map(Patient::Signature),
        }
    }

    /// The same with the key text in other normal forms of Unicode, each with its name. Whoever asks finds them: the tables for it
    /// would be larger than everything else here, and every browser has them.
    pub fn with_key_forms(mut self, forms: &'a [(String, String)]) -> Self {
        match &mut self {
            Patient::Signature(case) => case.key_forms = forms,
            Patient::Decryption(locked) => locked.key_forms = forms,
        }
        self
    }
}
