//! What is allowed in a JWE, but should not be done: said before and without any key.

use crate::jose::alg::facts::management::{self, Family};
use crate::jose::alg::wrap::pbes2;
use crate::jose::encoding::json::Value;
use crate::jose::error::{Fault, JweFault, Place, Problem};
use crate::jose::span::Span;
use crate::jose::token::{JoseHeader, Token};

/// The remarks about the algorithms of a JWE and their parameters.
pub fn remarks(token: &Token) -> Vec<Problem> {
    let mut problems: Vec<Problem> = Vec::new();
    for index in 0..token.recipients_in_view() {
        let header = token.recipient_header(index);
        let mut faults = Vec::new();
        let family = header.text("alg").and_then(|alg| management::find(&alg)).map(|facts| facts.family);
        match family {
            Some(Family::RsaPkcs1) => faults.push(("alg", JweFault::Rsa15)),
            Some(Family::Pbes2) => password(header, &mut faults),
            _ => {}
        }
        if header.protected("zip").is_some() && index == 0 {
            faults.push(("zip", JweFault::ZipUsed));
        }
        problems.extend(faults.into_iter().map(|(name, fault)| at(token, index, name, fault)));
    }
    problems
}

fn password(header: JoseHeader<'_>, faults: &mut Vec<(&'static str, JweFault)>) {
    if let Ok(found) = pbes2::iterations(header, "")
        && found < pbes2::MIN_ITERATIONS
    {
        faults.push(("p2c", JweFault::P2cLow { found }));
    }
    if let Some(found) = pbes2::salt_bytes(header)
        && found < pbes2::MIN_SALT_BYTES
    {
        faults.push(("p2s", JweFault::P2sShort { found }));
    }
}

fn at(token: &Token, index: usize, name: &str, fault: JweFault) -> Problem {
    let fault = Fault::Jwe(fault);
    match token.recipient_header(index).protected(name).map(Value::span) {
        Some(span) => Problem { fault, place: Place::Header, span },
        None => {
            let recipients = token.encrypted.as_ref().map(|encrypted| &encrypted.recipients);
            let span = recipients.and_then(|all| all.get(index)).map_or(Span::at(0), |recipient| recipient.span);
            Problem::in_token(fault, span)
        }
    }
}
