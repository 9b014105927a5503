//! One name for both parties of an agreement.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::jose::key::{Curve, generate, write};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "apu-equals-apv",
    family: Family::Encryption,
    risk: Risk::Low,
    summary: "`apu` and `apv` name the same party",
    why: "They tie the agreed key to who sends and who receives. With one name for both, what one sent can be sent \
          back to him, and he takes it for an answer.",
    how: "Sample code sets both to the same application name, or a wrapper has one parameter called \"party\" and \
          fills it in twice. Decode the header and turn both texts from base64url into words. Protocols define what \
          belongs there, in wallet presentations for instance values taken from the request, so read that part of the \
          profile. The recipient compares `apv` with its own name before deriving a key.",
    fix: "write the sender into `apu` and the recipient into `apv`",
    sources: &["RFC 7518 4.6.1.2", "RFC 7518 4.6.1.3"],
    bad: Example::Made(|random| {
        let key = generate::ec(Curve::P256, random);
        let header = r#"{"alg":"ECDH-ES","enc":"A256GCM","cty":"JWT","apu":"QWxpY2U","apv":"QWxpY2U"}"#;
        signed::encrypted(header, &key, &write::private_jwk(&key).unwrap_or_default(), random)
    }),
    good: Example::Made(|random| {
        let key = generate::ec(Curve::P256, random);
        let header = r#"{"alg":"ECDH-ES","enc":"A256GCM","cty":"JWT","apu":"QWxpY2U","apv":"Qm9i"}"#;
        signed::encrypted(header, &key, &write::private_jwk(&key).unwrap_or_default(), random)
    }),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    for (place, header) in subject.headers() {
        let text = |name| header.get(name).and_then(|value| value.as_str()).filter(|text| !text.is_empty());
        if let (Some(apu), Some(apv)) = (text("apu"), text("apv"))
            && apu == apv
            && let Some(value) = header.get("apv")
        {
            found.at(place, value.span(), "`apu` and `apv` are the same");
        }
    }
}
