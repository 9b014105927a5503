//! The short way: a token whose header was seen before, of a policy that was met before, with nothing odd in it.

use std::rc::Rc;

use base64_simd::{AsOut, URL_SAFE_NO_PAD};

use super::flat::{self, Flat};
use crate::check::policy::Policy;
use crate::jose::alg::sign::Check;
use crate::jose::jws::KeyRing;
use crate::jose::token::{Kind as Form, Token};

/// Header parameters of which it is known that they ask nothing of the payload.
const PLAIN: [&str; 5] = ["alg", "kid", "typ", "x5t", "x5t#S256"];

/// Times from here on look like milliseconds or are none: the long way has something to say about them.
const ODD: i64 = 100_000_000_000;

/// The bytes of the longest signature that goes this way: RSA of 4096 bits.
const SIGNATURE: usize = 512;

/// A header that was accepted.
pub(super) struct Known {
    /// Its characters in the token.
    header: String,
    alg: String,
    key: usize,
    /// What was expected then.
    policy: Rc<Policy>,
}

impl Known {
    /// What an accepted token leaves for the next; none when its header or the policy is not a plain one.
    pub(super) fn of(token: &Token, key: usize, policy: &Rc<Policy>) -> Option<Self> {
        let header = token.protected_header()?;
        let plain = header.document.object()?.members().all(|member| PLAIN.contains(&&*member.name));
        let simple = policy.subject.is_none() && policy.required.is_empty() && policy.max_age.is_none();
        (token.kind == Form::Jws && plain && simple).then(|| Known {
            header: header.span.slice(&token.text).to_owned(),
            alg: token.text_parameter("alg").unwrap_or_default().into_owned(),
            key,
            policy: Rc::clone(policy),
        })
    }

    /// Something only when the token is certainly acceptable; then its payload, which is UTF-8, is in `payload`.
    pub(super) fn accept(
        &self,
        text: &[u8],
        keys: &KeyRing,
        policy: &Rc<Policy>,
        now: i64,
        payload: &mut Vec<u8>,
    ) -> Option<()> {
        // The usual case costs one comparison.
        if !Rc::ptr_eq(&self.policy, policy) && self.policy != *policy {
            return None;
        }
        let rest = text.strip_prefix(self.header.as_bytes())?.strip_prefix(b".")?;
        // From the end, which is nearer; the strict decoder refuses a further dot.
        let dot = rest.iter().rposition(|&byte| byte == b'.')?;
        let (encoded, signature) = (rest.get(..dot)?, rest.get(dot + 1..)?);
        // It refuses padding, white space and unused bits, too.
        let mut room = [0; SIGNATURE];
        let length = URL_SAFE_NO_PAD.decoded_length(signature).ok()?;
        let signature = URL_SAFE_NO_PAD.decode(signature, room.get_mut(..length)?.as_out()).ok()?;
        let input = text.get(..self.header.len() + 1 + dot)?;
        if keys.check_again(&self.alg, self.key, input, signature)? != Check::Holds {
            return None;
        }
        payload.clear();
        URL_SAFE_NO_PAD.decode_append(encoded, payload).ok()?;
        self.are_as_expected(flat::read(payload)?, now).then_some(())
    }

    fn are_as_expected(&self, claims: Flat<'_>, now: i64) -> bool {
        let Policy { leeway, issuers, audiences, .. } = &*self.policy;
        let is_sane = |time: &i64| *time < ODD;
        claims.exp.is_none_or(|exp| is_sane(&exp) && now < exp.saturating_add(*leeway))
            && claims.nbf.is_none_or(|nbf| is_sane(&nbf) && now >= nbf.saturating_sub(*leeway))
            && claims.iat.is_none_or(|iat| is_sane(&iat) && iat <= now.saturating_add(*leeway))
            && (issuers.is_empty() || claims.iss.is_some_and(|iss| is_among(issuers, iss)))
            && (audiences.is_empty()
                || claims.aud.is_some_and(|aud| flat::strings(aud).any(|one| is_among(audiences, one))))
    }
}

fn is_among(known: &[String], found: &[u8]) -> bool {
    known.iter().any(|one| one.as_bytes() == found)
}
