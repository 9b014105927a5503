//! Compressed copies beside the files, made once instead of at every request.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use flate2::Compression;
use flate2::write::GzEncoder;

/// Kinds of files that shrink.
const TEXT: [&str; 9] = ["html", "css", "js", "wasm", "svg", "txt", "json", "xml", "bin"];

/// Makes `.br` and `.gz` beside every file under `folder` that shrinks, on every core: the best compression takes its time.
///
/// # Errors
/// When a file cannot be read or written.
pub(super) fn all(folder: &Path) -> io::Result<()> {
    let mut files = Vec::new();
    collect(folder, &mut files)?;
    let next = AtomicUsize::new(0);
    let work = || {
        while let Some(file) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
            one(file)?;
        }
        Ok(())
    };
    let cores = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        let mut results = workers.into_iter().map(|worker| worker.join());
        results.try_for_each(|result| result.unwrap_or_else(|_| Err(io::Error::other("compression panicked"))))
    })
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().and_then(|extension| extension.to_str()).is_some_and(|kind| TEXT.contains(&kind)) {
            files.push(path);
        }
    }
    Ok(())
}

/// The window that sees a whole file of that many bytes, within what the format allows: a larger one only takes longer to make.
fn window_bits(bytes: usize) -> u32 {
    (usize::BITS - bytes.leading_zeros() + 1).clamp(16, 24)
}

fn one(path: &Path) -> io::Result<()> {
    let content = fs::read(path)?;
    let beside = |kind: &str| {
        let mut name = path.as_os_str().to_owned();
        name.push(kind);
        name
    };
    let mut brotli = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut brotli, 64 * 1024, 11, window_bits(content.len()));
    writer.write_all(&content)?;
    drop(writer);
    fs::write(beside(".br"), brotli)?;
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(&content)?;
    fs::write(beside(".gz"), gzip.finish()?)
}
