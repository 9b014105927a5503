//! `kty` `RSA` (RFC 7518 6.3).

use super::super::fault::KeyFault;
use super::super::material::{Material, Private};
use super::super::numbers::{PrivateNumbers, check_private, check_public};
use super::members::Members;
use crate::jose::encoding::json::{Kind, Value};

const KTY: &str = "RSA";

/// RFC 7518 6.3.2: one of them brings all the others.
const CRT: [&str; 5] = ["p", "q", "dp", "dq", "qi"];

pub(super) fn read(members: &mut Members<'_>) -> Option<(Material, Option<Private>)> {
    // Both are looked at before giving up, so that a person sees both problems.
    let (n, e) = (members.required_bytes(KTY, "n"), members.required_bytes(KTY, "e"));
    let (n, e) = (n?, e?);
    let (n, e) = (members.number("n", &n), members.number("e", &e));
    for fault in check_public(&n, &e) {
        let member = if matches!(fault, KeyFault::RsaExponent { .. }) { "e" } else { "n" };
        members.report(fault, Some(member));
    }
    let private = private(members, &n, &e);
    Some((Material::Rsa { n, e }, private))
}

fn private(members: &mut Members<'_>, n: &[u8], e: &[u8]) -> Option<Private> {
    let d = members.optional_bytes("d")?;
    let crt = CRT.map(|member| members.optional_bytes(member));
    let missing: Vec<_> =
        CRT.into_iter().zip(&crt).filter(|(_, value)| **value == Some(None)).map(|(name, _)| name).collect();
    let Some(d) = d else {
        if missing.len() < CRT.len() {
            members.report(KeyFault::JwkMemberMissing { kty: KTY, member: "d" }, None);
        }
        return None;
    };
    if !missing.is_empty() && missing.len() < CRT.len() {
        members.report(KeyFault::JwkPartialCrt { missing }, None);
    }
    let d = members.number("d", &d);
    let [p, q, dp, dq, qi] = crt.map(Option::flatten);
    let mut primes = Vec::new();
    if let (Some(p), Some(q)) = (p, q) {
        primes = vec![members.number("p", &p), members.number("q", &q)];
        primes.extend(other_primes(members)?);
    }
    let crt = match (&dp, &dq, &qi) {
        (Some(dp), Some(dq), Some(qi)) => Some([dp.as_slice(), dq.as_slice(), qi.as_slice()]),
        _ => None,
    };
    if let Some(what) = check_private(n, e, &PrivateNumbers { d: &d, primes: &primes, crt }) {
        members.report(KeyFault::PairMismatch { what }, None);
    }
    Some(Private::Rsa { d, primes })
}

/// `oth` (RFC 7518 6.3.2.7): the third prime and those after it.
fn other_primes(members: &mut Members<'_>) -> Option<Vec<Vec<u8>>> {
    let Some(list) = members.value("oth") else { return Some(Vec::new()) };
    if list.kind() != Kind::Array {
        members.wrong_type("oth", "an array", list);
        return None;
    }
    list.items().map(|item| prime(members, item)).collect()
}

fn prime(members: &mut Members<'_>, item: Value<'_>) -> Option<Vec<u8>> {
    for member in ["d", "t"] {
        if item.get(member).is_none() {
            members.report_at(KeyFault::JwkMemberMissing { kty: KTY, member }, item.span());
        }
    }
    let Some(value) = item.get("r") else {
        members.report_at(KeyFault::JwkMemberMissing { kty: KTY, member: "r" }, item.span());
        return None;
    };
    members.bytes("r", value)
}
