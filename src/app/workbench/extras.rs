//! What only some tokens need: a passphrase, a second key, a detached payload, a choice of disclosures.

use crate::check::policy::Policy;
use crate::check::report::Report;

/// One text of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Extra {
    /// The passphrase of an encrypted private key.
    Passphrase,
    /// The key of the token inside.
    InnerKey,
    /// The payload that the token does not carry.
    DetachedPayload,
    /// The nonce of the key binding JWT.
    BindingNonce,
    /// The audience of the key binding JWT.
    BindingAudience,
}

/// What was typed and chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Extras {
    texts: [String; 5],
    /// Disclosures that are left out, by their place.
    pub(crate) left_out: Vec<usize>,
    /// Whether a slow key derivation was confirmed.
    pub(crate) allow_slow: bool,
    /// Whether key binding is demanded.
    pub(crate) is_binding_required: bool,
    /// Whether the key text was seen to need a passphrase: the field stays while it is typed into.
    pub(crate) asks_passphrase: bool,
    /// Whether a token inside was seen.
    pub(crate) asks_inner_key: bool,
}

impl Extra {
    /// The `id` of its field.
    pub(crate) fn id(self) -> &'static str {
        match self {
            Extra::Passphrase => "passphrase",
            Extra::InnerKey => "inner-key",
            Extra::DetachedPayload => "detached-payload",
            Extra::BindingNonce => "policy-kb-nonce",
            Extra::BindingAudience => "policy-kb-aud",
        }
    }

    /// Its label.
    pub(crate) fn label(self) -> &'static str {
        match self {
            Extra::Passphrase => "Passphrase of the private key",
            Extra::InnerKey => "Key of the token inside",
            Extra::DetachedPayload => "Detached payload, exactly as it was signed",
            Extra::BindingNonce => "Nonce of your request",
            Extra::BindingAudience => "Audience of the presentation",
        }
    }
}

impl Extras {
    /// What was typed.
    pub(crate) fn text(&self, extra: Extra) -> &str {
        self.texts.get(extra as usize).map(String::as_str).unwrap_or_default()
    }

    /// Takes what was typed.
    pub(crate) fn set(&mut self, extra: Extra, text: String) {
        if let Some(slot) = self.texts.get_mut(extra as usize) {
            *slot = text;
        }
    }

    /// A new token: what was about the old one is gone; what is expected and the passphrase of the key stay.
    pub(crate) fn for_new_token(&mut self) {
        self.left_out.clear();
        self.allow_slow = false;
        self.asks_inner_key = false;
        self.set(Extra::DetachedPayload, String::new());
    }

    /// A new key: whether it needs a passphrase is not known yet, and consent was about the old one.
    pub(crate) fn for_new_key(&mut self) {
        self.asks_passphrase = false;
        self.allow_slow = false;
    }

    /// Puts a disclosure back or leaves it out.
    pub(crate) fn toggle(&mut self, disclosure: usize) {
        match self.left_out.iter().position(|left_out| *left_out == disclosure) {
            Some(at) => {
                self.left_out.remove(at);
            }
            None => self.left_out.push(disclosure),
        }
    }

    /// Sees which fields a report makes useful.
    pub(crate) fn learn(&mut self, report: &Report) {
        self.asks_passphrase |= report.key.recognised.starts_with("encrypted private key");
        self.asks_inner_key |= report.inner.is_some();
    }

    /// Takes what a policy expects of key binding.
    pub(crate) fn load(&mut self, policy: Policy) {
        self.is_binding_required = policy.key_binding_required;
        self.set(Extra::BindingNonce, policy.key_binding_nonce.unwrap_or_default());
        self.set(Extra::BindingAudience, policy.key_binding_audience.unwrap_or_default());
    }

    /// The expectations with those of key binding, which are about an SD-JWT and nothing else.
    pub(crate) fn policy(&self, policy: Policy, is_sd_jwt: bool) -> Policy {
        if !is_sd_jwt {
            return policy;
        }
        let text = |extra| Some(self.text(extra).trim().to_owned()).filter(|text| !text.is_empty());
        Policy {
            key_binding_required: self.is_binding_required,
            key_binding_nonce: text(Extra::BindingNonce),
            key_binding_audience: text(Extra::BindingAudience),
            ..policy
        }
    }
}
