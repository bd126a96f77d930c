//! `createCacheManager`.

// Written by `cargo taro import`.

taro_api::spec! {
    /// Answers requests from a cache, by rules.
    interface CacheManager {
        /// When the cache answers.
        mode: CacheManager::Mode,
        /// The address before the paths in rules.
        origin: string,
        /// How long answers stay valid, where a rule says nothing else.
        maxAge: number,
        /// Whether the cache answers now.
        state: CacheManager::State,
        /// Adds a rule, and gives its id.
        #[platforms(weapp)]
        addRule(option: CacheManager::AddRuleOption) => string,
        /// Adds several rules, and gives their ids.
        #[platforms(weapp)]
        addRules(option: CacheManager::AddRulesOption) => string[],
        /// Deletes all answers that are kept.
        #[platforms(weapp)]
        clearCaches() => void,
        /// Deletes all rules, and what was kept by them.
        #[platforms(weapp)]
        clearRules() => void,
        /// Deletes the answer of an id.
        #[platforms(weapp)]
        deleteCache(id: string) => void,
        /// Deletes the answers of several ids.
        #[platforms(weapp)]
        deleteCaches(ids: string[]) => void,
        /// Deletes a rule, and what was kept by it.
        #[platforms(weapp)]
        deleteRule(id: string) => void,
        /// Deletes several rules, and what was kept by them.
        #[platforms(weapp)]
        deleteRules(ids: string[]) => void,
        /// Looks for the rule and the answer of a request, in a listener to `request`.
        #[platforms(weapp)]
        match(option: CacheManager::MatchOption) => CacheManager::MatchResult,
        /// Stops a listener of an event.
        #[platforms(weapp)]
        off(eventName: string, handler: (...args: any[]) => void) => void,
        /// Listens to requests, or to the network's becoming weak or strong.
        #[platforms(weapp)]
        on(eventName: CacheManager::OnEventName, handler: (...args: any[]) => void) => void,
        /// Turns the cache on, if its mode is `none`.
        #[platforms(weapp)]
        start() => void,
        /// Turns the cache off, if its mode is `none`.
        #[platforms(weapp)]
        stop() => void,
    }

    namespace CacheManager {
        /// When the cache answers.
        type Mode =
            /// While the network is weak or gone: what holds if nothing is said.
            | "weakNetwork"
            /// At any time.
            | "always"
            /// Only between `start` and `stop`.
            | "none";

        /// Whether the cache answers.
        type State =
            /// It does not.
            | 0
            /// It does.
            | 1
            /// Nobody knows.
            | 2;

        /// What a value in a request must be.
        interface DataSchema {
            /// Its type, such as `string`, `object` or `any`; with `[]` behind it, a list of these.
            type: string,
            /// What it must be: a text, a pattern, a function that tells, or rules for its fields.
            value?: string | ((...args: any[]) => any) | DataRule[] | crate::general::RegExp,
        }

        /// What a field of a request must be.
        interface DataRule {
            /// Which field it is.
            name: string,
            /// What the field must be; of several, one has to hold.
            schema: DataSchema | DataSchema[],
        }

        /// A rule: which requests are kept, and for how long.
        interface RuleObject {
            /// The rule's id; the host makes one if none is given.
            id: string,
            /// The method of the requests; an empty one stands for all.
            method: string,
            /// Which addresses: a path with placeholders, or a pattern.
            url: any,
            /// For how many milliseconds an answer stays valid; otherwise as the manager says.
            #[unit(ms)]
            maxAge: number,
            /// What the requests' parameters must be; none if there is nothing to check.
            dataSchema: DataRule[],
        }

        /// A path, a pattern, or a rule with all its parts.
        type Rule = string | RuleObject | crate::general::RegExp;

        /// What `addRule` takes: which requests are kept, and for how long.
        interface AddRuleOption {
            /// A path, a pattern, or a rule with all its parts.
            rule: Rule,
        }

        /// What `addRules` takes: several rules in one call.
        interface AddRulesOption {
            /// Paths, patterns, or rules with all their parts.
            rules: Rule[],
        }

        /// The request that is looked up.
        interface MatchOption {
            /// The event that the listener to `request` received.
            evt: any,
        }

        /// What is kept of a request.
        interface MatchResult {
            /// The rule that fits.
            ruleId: string,
            /// The id of the kept answer.
            cacheId: string,
            /// The answer; its `fromCache` tells that it comes from the cache.
            data: any,
            /// When the answer was kept.
            createTime: number,
            /// How long it stays valid.
            maxAge: number,
        }

        /// What can be listened to.
        type OnEventName =
            /// A request is made while the cache is on.
            | "request"
            /// The network becomes weak, or goes.
            | "enterWeakNetwork"
            /// The network is strong again.
            | "exitWeakNetwork";
    }

    namespace createCacheManager {
        /// When a new cache answers.
        type Mode =
            /// While the network is weak or gone.
            | "weakNetwork"
            /// At any time.
            | "always"
            /// Only between `start` and `stop`.
            | "none";

        /// What else is kept.
        interface Extra {
            /// The APIs whose answers are kept; all that can be if it is left out.
            apiList?: string[],
        }

        /// How a new cache works.
        interface Option {
            /// The address before the paths in rules.
            origin?: string,
            /// When it answers; while the network is weak if it is left out.
            mode?: Mode,
            /// For how many milliseconds answers stay valid: 7 days if it is left out, and 30 at most.
            #[unit(ms)]
            maxAge?: number,
            /// What else is kept.
            extra?: Extra,
        }
    }

    /// Creates a `CacheManager`, which caches requests by rules and answers from the cache.
    #[platforms(weapp)]
    #[since(weapp = "2.24.0")]
    #[see("https://docs.taro.zone/docs/apis/storage/cache-manager/createCacheManager/")]
    function createCacheManager(option: createCacheManager::Option) => CacheManager;
}
