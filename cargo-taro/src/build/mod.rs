//! `cargo taro build`: cargo, wasm-bindgen, and what a host needs around them.

pub(crate) mod compile;
pub(crate) mod features;
pub(crate) mod flags;
mod form;
mod glue;
mod javascript;
mod link;
mod loader;
mod messages;
mod optimize;
pub(crate) mod options;
mod pack;
pub(crate) mod programs;
mod stack_pointer;
pub(crate) mod standard_library;
mod tools;
mod versions;
mod wanted;

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use clap::Args;
use taro_api_codegen::hosts::Host;

use crate::cargo::{self, Configuration, Tree, Variables, Workspace};
use compile::Compilation;
use features::{Known, Named};
use form::Form;
use javascript::Translator;
use messages::Module;
use pack::Packing;
use programs::Program;

pub(crate) use options::before_the_dashes;

#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo taro build --host weapp --out rust
  cargo taro build --package my-app --host alipay --out rust
  cargo taro build --host weapp --base-library weapp@2.20.1 --out rust
  cargo taro build --host alipay --form both --out rust
  cargo taro build --out rust --profile small --features login -- --jobs 4

Then, in the program:  import { load } from '../rust/my_app.js'
                       load('/my_app_bg.wasm').then(app => app.main())

The path is that of the file in what is shipped: copy it there. Taro's own build empties `dist` first, so `--out dist` is no
place for it. In a Taro app, the plugin taro-plugin-rust does all of this.

The compiler gets the flags of RUSTFLAGS and of cargo's configuration, after ours.")]
pub(crate) struct Build {
    /// Hosts, separated by commas (default: those of `TARO_ENV`, from the environment or cargo's configuration).
    #[arg(long, value_name = "HOSTS")]
    host: Option<String>,
    /// The oldest base library to support, for each host, separated by commas: `weapp@2.20.1`. Calls that need a newer one are
    /// errors (default: `TARO_BASE_LIBRARY`).
    #[arg(long, value_name = "VERSIONS")]
    base_library: Option<String>,
    /// Build for these hosts, but do not check calls. A call that the host lacks fails at run time.
    #[arg(long, conflicts_with = "base_library")]
    portable: bool,
    /// Where to write the module and its JavaScript.
    #[arg(short, long, value_name = "FOLDER")]
    out: PathBuf,
    /// In which form the module is shipped. If it is not given: JavaScript for alipay, swan, qq, jd, quickapp, ascf and rn,
    /// which take no WebAssembly; both for several hosts of which some take it; else WebAssembly.
    #[arg(long, value_enum)]
    form: Option<Form>,
    /// Features of WebAssembly that all of the program's clients have, separated by commas: `simd128`, `reference-types`.
    #[arg(long, value_name = "FEATURES", value_delimiter = ',')]
    allow: Vec<Named>,
    /// Does not run wasm-opt, where it is installed.
    #[arg(long)]
    no_wasm_opt: bool,
    /// Builds with debug assertions and names.
    #[arg(long, conflicts_with_all = ["profile", "release"])]
    dev: bool,
    /// More arguments for cargo.
    #[arg(last = true, value_name = "ARGUMENTS")]
    arguments: Vec<String>,
    #[command(flatten)]
    cargo: options::Options,
}

impl Build {
    pub(crate) fn run(&self) -> Result<()> {
        let plan = self.plan()?;
        let names: Vec<String> = plan.programs.iter().map(|it| it.stem()).collect();
        pack::ensure_ours(&self.out, &names)?;
        let translator =
            plan.form.has_javascript().then(|| Translator::find(&[Path::new("."), &self.out])).transpose()?;
        let modules = self.compile(&plan)?;
        let optimizer = self.optimizer();
        let packing = Packing {
            hosts: &plan.hosts,
            form: plan.form,
            translator,
            readable: self.dev,
            known: Known(&self.allow),
            configuration: &plan.configuration,
            profiles: &|| self.flags_of_profiles(&plan),
            optimizer: optimizer.as_deref(),
            out: &self.out,
        };
        for (program, module) in plan.programs.iter().zip(modules) {
            wanted::check(&module.path, &plan.configuration.flags)?;
            packing
                .pack(&program.stem(), &module.path)
                .with_context(|| format!("`{}` cannot be packed", program.name))?;
        }
        Ok(())
    }

    /// What the program is checked for, where the configuration does not decide it. `--portable` checks for nothing, which is
    /// what an empty text says.
    fn checked(&self) -> Variables<'_> {
        match self.portable {
            true => Variables { hosts: Some(""), base_library: Some("") },
            false => Variables { hosts: self.host.as_deref(), base_library: self.base_library.as_deref() },
        }
    }

    /// What is to be built. What cannot work is an error here, before anything is compiled.
    fn plan(&self) -> Result<Plan> {
        compile::check_arguments(&self.arguments)?;
        let place = self.cargo.place();
        let named = self.host.as_deref().map(|hosts| cargo::hosts::of_the_flag(hosts, &place)).transpose()?;
        if let Some(named) = &named {
            Form::choose(self.form, named.hosts())?;
        }
        let workspace = Workspace::ask(&place)?;
        let named = match named {
            // What the configuration names is another question than what is checked.
            None if self.portable => {
                Some(cargo::hosts::of_the_configuration(self.ask(Variables::default())?.1.hosts.as_deref())?)
            }
            named => named,
        };
        let (tree, configuration) = self.ask(self.checked())?;
        let programs = programs::select(&self.cargo, &workspace, &tree)?;
        programs::check_folder(&programs, &self.out)?;
        let hosts = match named {
            Some(hosts) => hosts,
            None => cargo::hosts::of_the_configuration(configuration.hosts.as_deref())?,
        };
        let form = Form::choose(self.form, hosts.hosts())?;
        let oldest = (self.checked().base_library, configuration.base_library.as_deref());
        let hosts = cargo::hosts::with_base_library(hosts, oldest.0, oldest.1)?;
        for program in &programs {
            versions::check(program, &workspace, &tree, &place)?;
        }
        flags::check(&configuration.flags, &Known(&self.allow))?;
        Ok(Plan { workspace, programs, configuration, hosts: hosts.hosts().to_vec(), form })
    }

    /// Compiles the programs; gives their modules.
    fn compile(&self, plan: &Plan) -> Result<Vec<Module>> {
        let (flags, has_std, key) = self.flags(plan)?;
        let compilation = self.compilation(plan, &flags, has_std, key.as_deref());
        let modules = |messages: &str| -> Result<Vec<Module>> {
            plan.programs.iter().map(|program| messages::module(messages, program)).collect()
        };
        let made = modules(&compilation.run()?)?;
        let doubtful = plan.programs.iter().zip(&made);
        let doubtful = doubtful.filter(|(program, module)| module.may_be_another_s(program, &plan.workspace));
        let doubtful: Vec<&str> = doubtful.map(|(program, _)| program.package.as_str()).collect();
        if doubtful.is_empty() {
            return Ok(made);
        }
        compilation.clean(&doubtful)?;
        modules(&compilation.run()?)
    }

    /// The compiler's flags, whether it finds the standard library, and what tells the workspace from others.
    fn flags(&self, plan: &Plan) -> Result<(String, bool, Option<String>)> {
        let user = standard_library::flags(&plan.configuration)?;
        let key = self.cargo.key(&plan.workspace);
        Ok((flags::encoded(&user.flags, &Known(&self.allow), key.as_deref()), user.has_std, key))
    }

    fn compilation<'a>(
        &'a self,
        plan: &'a Plan,
        flags: &'a str,
        has_std: bool,
        key: Option<&'a str>,
    ) -> Compilation<'a> {
        Compilation {
            options: &self.cargo,
            profile: if self.dev { "dev" } else { "release" },
            programs: &plan.programs,
            configuration: &plan.configuration,
            flags,
            key,
            has_std,
            variables: self.checked(),
            arguments: &self.arguments,
        }
    }

    /// The flags that the build's profiles have.
    fn flags_of_profiles(&self, plan: &Plan) -> Result<Vec<(String, Vec<String>)>> {
        let (flags, has_std, key) = self.flags(plan)?;
        Ok(self.compilation(plan, &flags, has_std, key.as_deref()).of_profiles())
    }

    /// Asks cargo which packages it would build, and with which configuration.
    fn ask(&self, variables: Variables) -> Result<(Tree, Configuration)> {
        self.cargo.ask(variables)
    }

    fn optimizer(&self) -> Option<PathBuf> {
        if self.no_wasm_opt || self.dev {
            return None;
        }
        tools::find("wasm-opt", &[Path::new("."), &self.out])
    }
}

/// What is to be built, and with which configuration.
struct Plan {
    workspace: Workspace,
    programs: Vec<Program>,
    configuration: Configuration,
    hosts: Vec<Host>,
    form: Form,
}
