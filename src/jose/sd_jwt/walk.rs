//! The walk through payload and disclosures: every digest is met once, and writes what it stands for.

use std::collections::{HashMap, HashSet};

use super::{Disclosure, Hash, SdFault, read};
use crate::jose::encoding::base64url;
use crate::jose::encoding::json::{self, Document, Kind, Value};

/// Disclosures inside disclosures are followed to this depth.
const MAX_DEPTH: usize = 64;

/// Objects and arrays inside one another are followed to this depth: what comes out is JSON that is read again.
const MAX_LEVEL: usize = json::MAX_DEPTH;

/// The state of a walk.
pub(super) struct Walk<'f> {
    /// The decoded disclosures.
    documents: Vec<Document>,
    disclosures: Vec<Disclosure>,
    by_digest: HashMap<String, usize>,
    seen: HashSet<String>,
    undisclosed: usize,
    /// Disclosures that were found malformed, or met: nothing more is to be said of them.
    settled: HashSet<usize>,
    faults: &'f mut Vec<SdFault>,
}

/// Where the walk is.
#[derive(Clone, Copy)]
struct At<'p> {
    path: &'p str,
    /// The disclosure in whose value the walk is.
    parent: Option<usize>,
    /// How many disclosures are around it.
    depth: usize,
    /// How many objects and arrays are around it, through all disclosures.
    level: usize,
}

impl<'f> Walk<'f> {
    pub(super) fn new(hash: Hash, texts: &[&str], faults: &'f mut Vec<SdFault>) -> Self {
        let documents: Vec<Document> =
            texts.iter().map(|text| Document::parse_bytes(base64url::decode(text).bytes)).collect();
        let mut by_digest = HashMap::new();
        let mut disclosures = Vec::new();
        let mut settled = HashSet::new();
        for (at, (text, document)) in texts.iter().zip(&documents).enumerate() {
            let digest = hash.digest(text);
            let mut disclosure = Disclosure { digest: digest.clone(), ..Disclosure::default() };
            match read(at, document) {
                Ok((salt, name, value)) => {
                    disclosure = Disclosure { salt, name, value: value.raw().to_owned(), ..disclosure };
                }
                Err(fault) => {
                    disclosure.value = document.text().to_owned();
                    faults.push(fault);
                    settled.insert(at);
                }
            }
            if *by_digest.entry(digest).or_insert(at) != at {
                faults.push(SdFault::Repeated { disclosure: at });
                settled.insert(at);
            }
            disclosures.push(disclosure);
        }
        Walk { documents, disclosures, by_digest, seen: HashSet::new(), undisclosed: 0, settled, faults }
    }

    /// The processed payload, as JSON text.
    pub(super) fn payload(&mut self, root: Value<'_>) -> String {
        let mut out = String::new();
        self.value(root, At { path: "", parent: None, depth: 0, level: 0 }, &mut out);
        out
    }

    /// What is known of the disclosures now, and how many digests stood for nothing.
    pub(super) fn finish(self) -> (Vec<Disclosure>, usize) {
        for (at, disclosure) in self.disclosures.iter().enumerate() {
            if disclosure.path.is_none() && !self.settled.contains(&at) {
                self.faults.push(SdFault::Unused { disclosure: at });
            }
        }
        (self.disclosures, self.undisclosed)
    }

    fn value(&mut self, value: Value<'_>, at: At<'_>, out: &mut String) {
        // No text may put more on the stack than a document of its own could.
        if at.level >= MAX_LEVEL && matches!(value.kind(), Kind::Object | Kind::Array) {
            self.faults.push(SdFault::TooDeep { disclosure: at.parent.unwrap_or_default() });
            return out.push_str("null");
        }
        let at = At { level: at.level + 1, ..at };
        match value.kind() {
            Kind::Object => self.object(value, at, out),
            Kind::Array => self.array(value, at, out),
            _ => out.push_str(value.raw()),
        }
    }

    fn object(&mut self, object: Value<'_>, at: At<'_>, out: &mut String) {
        out.push('{');
        let start = out.len();
        let mut names = HashSet::new();
        for member in object.members() {
            let path = join(at.path, &member.name);
            match &*member.name {
                "_sd" => continue,
                // At the top level it says which hash; elsewhere it may not be.
                "_sd_alg" if at.path.is_empty() && at.parent.is_none() => continue,
                "_sd_alg" => self.faults.push(SdFault::HashNested { path: path.clone() }),
                "..." => self.faults.push(SdFault::Placeholder { path: path.clone() }),
                _ => {}
            }
            separate(out, start);
            out.push_str(&Value::quote(&member.name));
            out.push(':');
            self.value(member.value, At { path: &path, ..at }, out);
            names.insert(member.name.into_owned());
        }
        if let Some(digests) = object.get("_sd") {
            if digests.kind() != Kind::Array || digests.items().any(|digest| digest.kind() != Kind::String) {
                self.faults.push(SdFault::SdNotArray { path: join(at.path, "_sd") });
            }
            for digest in digests.items().filter_map(Value::as_str) {
                self.claim(&digest, at, &mut names, start, out);
            }
        }
        out.push('}');
    }

    /// A digest of `_sd`: writes the claim it stands for, if it is disclosed.
    fn claim(&mut self, digest: &str, at: At<'_>, names: &mut HashSet<String>, start: usize, out: &mut String) {
        let Some(found) = self.meet(digest) else { return };
        let Some(name) = self.disclosures.get(found).and_then(|disclosure| disclosure.name.clone()) else {
            return self.refuse(found, SdFault::WrongForm { disclosure: found, in_array: false });
        };
        if !names.insert(name.clone()) {
            return self.refuse(found, SdFault::NameTaken { disclosure: found, name });
        }
        let path = join(at.path, &name);
        separate(out, start);
        out.push_str(&Value::quote(&name));
        out.push(':');
        self.disclosed(found, path, at, out);
    }

    fn array(&mut self, array: Value<'_>, at: At<'_>, out: &mut String) {
        out.push('[');
        let start = out.len();
        let mut index = 0;
        for item in array.items() {
            let path = format!("{}[{index}]", at.path);
            let placeholder = (item.kind() == Kind::Object).then(|| item.get("...")).flatten();
            if let Some(placeholder) = placeholder {
                let digest = placeholder.as_str().filter(|_| item.len() == 1);
                let Some(digest) = digest else {
                    self.faults.push(SdFault::Placeholder { path });
                    continue;
                };
                let Some(found) = self.meet(&digest) else { continue };
                if self.disclosures.get(found).is_some_and(|disclosure| disclosure.name.is_some()) {
                    self.refuse(found, SdFault::WrongForm { disclosure: found, in_array: true });
                    continue;
                }
                separate(out, start);
                self.disclosed(found, path, at, out);
            } else {
                separate(out, start);
                self.value(item, At { path: &path, ..at }, out);
            }
            index += 1;
        }
        out.push(']');
    }

    /// The disclosure that a digest stands for. Each digest is met once.
    fn meet(&mut self, digest: &str) -> Option<usize> {
        if !self.seen.insert(digest.to_owned()) {
            self.faults.push(SdFault::DigestTwice { digest: digest.to_owned() });
            return None;
        }
        let found = self.by_digest.get(digest).copied();
        if found.is_none() {
            self.undisclosed += 1;
        }
        found.filter(|found| !self.settled.contains(found))
    }

    fn refuse(&mut self, disclosure: usize, fault: SdFault) {
        self.settled.insert(disclosure);
        self.faults.push(fault);
    }

    /// Writes the value of a disclosure, with what is disclosed inside it.
    fn disclosed(&mut self, found: usize, path: String, at: At<'_>, out: &mut String) {
        if let Some(disclosure) = self.disclosures.get_mut(found) {
            disclosure.path = Some(path.clone());
            disclosure.parent = at.parent;
        }
        let Some(document) = self.documents.get_mut(found).map(std::mem::take) else { return };
        match document.root().and_then(|root| root.items().last()) {
            Some(_) if at.depth >= MAX_DEPTH => {
                self.faults.push(SdFault::TooDeep { disclosure: found });
                out.push_str("null");
            }
            Some(value) => self.value(value, At { path: &path, parent: Some(found), depth: at.depth + 1, ..at }, out),
            None => out.push_str("null"),
        }
    }
}

fn separate(out: &mut String, start: usize) {
    if out.len() > start {
        out.push(',');
    }
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}
