//! `kid`, `alg`, `use` and `key_ops` (RFC 7517 4.2 to 4.5): what a key is called and what it is for.

use super::super::fault::KeyFault;
use super::super::{Key, fit};
use super::members::Members;
use crate::jose::encoding::json::Kind;

pub(super) fn read(members: &mut Members<'_>, key: &mut Key) {
    key.kid = text(members, "kid");
    key.alg = text(members, "alg");
    key.usage = text(members, "use");
    read_alg(members, key);
    read_ops(members, key);
    read_use(members, key);
}

fn text(members: &mut Members<'_>, member: &'static str) -> Option<String> {
    members.string(member).flatten().map(|text| text.into_owned())
}

fn read_alg(members: &mut Members<'_>, key: &Key) {
    let Some(alg) = key.alg.clone() else { return };
    match fit::serves(&key.material, &alg) {
        Some(true) => {}
        Some(false) => members.report(KeyFault::JwkAlgMismatch { alg, kind: key.material.kind_name() }, Some("alg")),
        None => {
            let meant = fit::registered().find(|known| known.eq_ignore_ascii_case(&alg));
            members.report(KeyFault::JwkAlgUnknown { alg, meant }, Some("alg"));
        }
    }
}

fn read_ops(members: &mut Members<'_>, key: &mut Key) {
    let Some(list) = members.value("key_ops") else { return };
    if list.kind() != Kind::Array {
        members.wrong_type("key_ops", "an array of strings", list);
        return;
    }
    for item in list.items() {
        let Some(op) = item.as_str() else {
            members.wrong_type("key_ops", "an array of strings", item);
            continue;
        };
        // RFC 7517 4.3: duplicate values must not be present.
        if key.key_ops.iter().any(|known| *known == op) {
            members.report_at(KeyFault::JwkOpsDuplicate { op: op.into_owned() }, item.span());
        } else {
            key.key_ops.push(op.into_owned());
        }
    }
}

fn read_use(members: &mut Members<'_>, key: &Key) {
    let Some(usage) = key.usage.clone() else { return };
    let fitting: &[&str] = match usage.as_str() {
        "sig" => &["sign", "verify"],
        "enc" => &["encrypt", "decrypt", "wrapKey", "unwrapKey", "deriveKey", "deriveBits"],
        _ => {
            members.report(KeyFault::JwkUseUnknown { usage }, Some("use"));
            return;
        }
    };
    // RFC 7517 4.3: when both are there, what they say must be consistent.
    if let Some(op) = key.key_ops.iter().find(|op| !fitting.contains(&op.as_str())) {
        members.report(KeyFault::JwkUseConflict { usage, op: op.clone() }, Some("key_ops"));
    }
}
