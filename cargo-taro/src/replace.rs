//! Files are replaced, never torn: each is written aside, in the folder where it belongs, and takes the old one's name when
//! all of them are there. What interrupts this leaves whole files, old or new, and files aside that the next run removes.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use walkdir::WalkDir;

/// What the name of a file that is written aside ends in.
const ASIDE: &str = ".taro-new";

/// Writes a file; one that says the same already is left alone, and keeps its time.
pub(crate) fn file(path: &Path, contents: impl AsRef<[u8]>) -> Result<()> {
    let folder = path.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."));
    sweep(folder, 1);
    all([(path.to_owned(), contents)])
}

/// Writes files, all of them or none as far as the system lets it.
pub(crate) fn all<C: AsRef<[u8]>>(files: impl IntoIterator<Item = (PathBuf, C)>) -> Result<()> {
    let mut aside = Aside::default();
    for (path, contents) in files {
        let contents = contents.as_ref();
        aside
            .write(&path, contents)
            .with_context(|| format!("cannot write {}; nothing was changed", path.display()))?;
    }
    aside.replace()
}

/// Whether a folder has nothing but some of these files: it is empty, or an interrupted run began with them.
pub(crate) fn is_begun_at_most(folder: &Path, files: &[(PathBuf, Vec<u8>)]) -> bool {
    if !folder.exists() {
        return !folder.is_symlink();
    }
    if !folder.is_dir() {
        return false;
    }
    sweep(folder, usize::MAX);
    let mut there = 0;
    for entry in WalkDir::new(folder) {
        let Ok(entry) = entry else { return false };
        if entry.file_type().is_dir() {
            continue;
        }
        let path = entry.path();
        let is_same = |(file, text): &(PathBuf, Vec<u8>)| file == path && fs::read(path).is_ok_and(|it| it == *text);
        if !entry.file_type().is_file() || !files.iter().any(is_same) {
            return false;
        }
        there += 1;
    }
    there == 0 || there < files.iter().filter(|(it, _)| it.starts_with(folder)).count()
}

/// Removes what interrupted runs left below a folder.
pub(crate) fn sweep(folder: &Path, depth: usize) {
    let left = WalkDir::new(folder).max_depth(depth).into_iter().filter_map(Result::ok);
    let left = left.filter(|it| it.file_type().is_file());
    let left = left.filter(|it| writer(&it.file_name().to_string_lossy()).is_some_and(|it| !is_at_work(it)));
    // What cannot be removed is in nobody's way.
    left.for_each(|it| drop(fs::remove_file(it.path())));
}

/// The number of the process that wrote a file aside: `.login.rs.1234.taro-new`.
fn writer(name: &str) -> Option<&str> {
    let (_, process) = name.strip_prefix('.')?.strip_suffix(ASIDE)?.rsplit_once('.')?;
    let is_number = !process.is_empty() && process.bytes().all(|it| it.is_ascii_digit());
    is_number.then_some(process)
}

/// Whether a process of that number is another run of this command, which needs what it wrote. Where the system does not show
/// its processes, none is.
fn is_at_work(process: &str) -> bool {
    let name = |process: &str| fs::read(format!("/proc/{process}/comm")).ok();
    process != std::process::id().to_string() && name(process).is_some_and(|it| Some(it) == name("self"))
}

/// What was written aside so far. It goes when it has not taken its place.
#[derive(Default)]
struct Aside {
    /// A file aside, and the one that it replaces.
    files: Vec<(PathBuf, PathBuf)>,
    /// The folders that were made, the outer ones first.
    folders: Vec<PathBuf>,
}

impl Aside {
    fn write(&mut self, path: &Path, contents: &[u8]) -> Result<()> {
        let old = fs::metadata(path).ok();
        if let Some(old) = &old {
            ensure!(!old.is_dir(), "it is a folder");
            if !old.is_file() {
                // A pipe, or `/dev/stdout`.
                return Ok(fs::write(path, contents)?);
            }
            if fs::read(path).is_ok_and(|old| old == contents) {
                return Ok(());
            }
            ensure!(!old.permissions().readonly(), "it is read-only");
        }
        // A link stays one, and what it leads to is replaced.
        let path = if path.is_symlink() { path.canonicalize()? } else { path.to_owned() };
        let name = path.file_name().context("it has no name")?.to_string_lossy().into_owned();
        let folder = path.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."));
        self.make(folder).with_context(|| format!("cannot make the folder {}", folder.display()))?;
        let aside = folder.join(format!(".{name}.{}{ASIDE}", std::process::id()));
        self.files.push((aside.clone(), path));
        fs::write(&aside, contents)?;
        if let Some(old) = old {
            fs::set_permissions(&aside, old.permissions())?;
        }
        Ok(())
    }

    fn make(&mut self, folder: &Path) -> io::Result<()> {
        let missing: Vec<&Path> =
            folder.ancestors().take_while(|it| !it.as_os_str().is_empty() && !it.exists()).collect();
        for folder in missing.into_iter().rev() {
            match fs::create_dir(folder) {
                Ok(()) => self.folders.push(folder.to_owned()),
                // Another run was faster.
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        }
        // What is there may be no folder.
        fs::create_dir_all(folder)
    }

    fn replace(mut self) -> Result<()> {
        self.files.reverse();
        let count = self.files.len();
        while let Some((aside, path)) = self.files.last() {
            if let Err(error) = fs::rename(aside, path) {
                let old: Vec<String> = self.files.iter().rev().map(|(_, path)| path.display().to_string()).collect();
                let done = count - old.len();
                bail!(
                    "cannot write {}: {error}; {done} files were replaced, and these are as they were: {}",
                    old[0],
                    old.join(", ")
                );
            }
            self.files.pop();
        }
        self.folders.clear();
        Ok(())
    }
}

impl Drop for Aside {
    fn drop(&mut self) {
        for (aside, _) in &self.files {
            let _ = fs::remove_file(aside);
        }
        // One that has anything in it stays.
        for folder in self.folders.iter().rev() {
            let _ = fs::remove_dir(folder);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("cargo-taro-replace-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).expect("it can be made");
        folder
    }

    fn names(folder: &Path) -> Vec<String> {
        let below = WalkDir::new(folder).min_depth(1).sort_by_file_name().into_iter();
        below.map(|it| it.expect("it can be read").file_name().to_string_lossy().into_owned()).collect()
    }

    #[test]
    fn all_or_nothing_is_written() {
        let folder = folder("all");
        fs::write(folder.join("a"), "old").expect("it can be written");
        fs::write(folder.join("c"), "a file").expect("it can be written");
        let files = |last: &str| ["a", "b/b", last].map(|it| (folder.join(it), "new"));
        // A file is where a folder should be.
        let error = all(files("c/d")).expect_err("it cannot be written");
        assert!(format!("{error:#}").contains("c/d; nothing was changed"), "{error:#}");
        assert_eq!(
            (names(&folder), fs::read_to_string(folder.join("a")).expect("it is there")),
            (vec!["a".into(), "c".into()], "old".into())
        );
        all(files("d/d")).expect("it can be written");
        assert_eq!(names(&folder), ["a", "b", "b", "c", "d", "d"]);
        assert_eq!(fs::read_to_string(folder.join("a")).expect("it is there"), "new");
        fs::remove_dir_all(folder).expect("it can be removed");
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn what_another_run_writes_stays() {
        use std::os::unix::process::CommandExt as _;

        let folder = folder("others");
        // It has the name of this program, which is what it is told by.
        let name = fs::read_to_string("/proc/self/comm").expect("it is there");
        let copy = folder.join(name.trim_end());
        fs::copy("/bin/sleep", &copy).expect("it can be copied");
        let mut other = std::process::Command::new(&copy).arg0("sleep").arg("60").spawn().expect("it runs");
        let aside = folder.join(format!(".a.rs.{}.taro-new", other.id()));
        fs::write(&aside, "").expect("it can be written");
        file(&folder.join("b.rs"), "").expect("it can be written");
        assert!(aside.exists());
        other.kill().expect("it can be killed");
        other.wait().expect("it ends");
        file(&folder.join("b.rs"), "new").expect("it can be written");
        assert!(!aside.exists());
        fs::remove_dir_all(folder).expect("it can be removed");
    }

    #[test]
    fn what_is_left_is_removed_and_nothing_else() {
        let folder = folder("sweep");
        for name in [".a.rs.12.taro-new", ".a.rs.taro-new", "a.rs.12.taro-new", ".a.rs.12", "a.rs"] {
            fs::write(folder.join(name), "").expect("it can be written");
        }
        file(&folder.join("b.rs"), "").expect("it can be written");
        assert_eq!(names(&folder), [".a.rs.12", ".a.rs.taro-new", "a.rs", "a.rs.12.taro-new", "b.rs"]);
        fs::remove_dir_all(folder).expect("it can be removed");
    }
}
