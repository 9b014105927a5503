//! Compressed copies beside the files, made once instead of at every request.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use flate2::Compression;
use flate2::write::GzEncoder;

/// Kinds of files that shrink.
const TEXT: [&str; 8] = ["html", "css", "js", "wasm", "svg", "txt", "json", "xml"];

/// Makes `.br` and `.gz` beside every file under `folder` that shrinks.
///
/// # Errors
/// When a file cannot be read or written.
pub(super) fn all(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            all(&path)?;
        } else if path.extension().and_then(|extension| extension.to_str()).is_some_and(|kind| TEXT.contains(&kind)) {
            one(&path)?;
        }
    }
    Ok(())
}

fn one(path: &Path) -> io::Result<()> {
    let content = fs::read(path)?;
    let beside = |kind: &str| {
        let mut name = path.as_os_str().to_owned();
        name.push(kind);
        name
    };
    let mut brotli = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut brotli, 64 * 1024, 11, 24);
    writer.write_all(&content)?;
    drop(writer);
    fs::write(beside(".br"), brotli)?;
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(&content)?;
    fs::write(beside(".gz"), gzip.finish()?)
}
