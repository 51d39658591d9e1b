// The door of the invented office: who signs in, the recovery sheet, backups. `locked` and `real` are set by
// tests; a password is right when it is "three long words".
import type { AccountView, BackupsView, CommandName, Draft, HoldingView, OfficeView, Request, Response, SignInView, Status } from "../../generated/wire";
import { refuse } from "./rows";

export const EVERYTHING = [
  "account.manage", "account.own", "backup.make", "backup.read", "backup.restore", "class.read", "class.write", "form.confirm", "form.read",
  "form.write", "office.erase", "office.export", "office.history", "office.import", "office.settings", "office.template", "office.undo", "office.verify",
  "order.read", "order.write", "paper.print", "paper.read", "record.read", "record.write", "register.write", "rule.read", "rule.write",
  "trainee.list", "trainee.read", "trainee.write",
];

export const RIGHT = "three long words";

/** What tests turn. */
export const doorState = {
  real: false,
  plain: false,
  proven: true,
  may: null as string[] | null,
};

type Answered =
  | "sign-in" | "lock-office" | "take-drafts" | "encrypt-office" | "recovery-sheet" | "confirm-recovery" | "recover" | "list-accounts" | "add-account"
  | "set-account" | "disable-account" | "set-password" | "open-protected" | "change-keys" | "list-backups" | "make-backup" | "choose-backup-place"
  | "try-backup" | "restore-trainee" | "restore-office" | "look-at-erasure" | "erase-person";

type Answers = { [N in Extract<CommandName, Answered>]: (request: Request<N>) => Response<N> };

export function fakeDoor(status: () => Status, setOpen: (is: boolean) => void): {
  answers: Answers;
  office: () => Partial<OfficeView>;
  signIn: () => SignInView | null;
} {
  let waiting: SignInView | null = null;
  let drafts: Draft[] = [];
  let accounts: AccountView[] = [{ id: "a-1", name: "Keo", roles: ["director"], sensitive: true, teaches_as: null, disabled: false, can_sign_in: true }];
  const backups: BackupsView = { place: "E:/Tabidachi", chosen: false, backups: [], changed: true, last_drill: null, erased: [], broken: null };
  const holding = (): HoldingView => ({ backups: backups.backups.length, until: backups.backups.length ? "2028-11-30" : null, aside: 0 });
  const people = (): SignInView["people"] => accounts.filter((one) => one.can_sign_in).map(({ id, name }) => ({ id, name }));
  const comeIn = (): Status => {
    waiting = null;
    setOpen(true);
    return status();
  };
  const change = (id: string, more: Partial<AccountView>): AccountView[] => (accounts = accounts.map((one) => (one.id === id ? { ...one, ...more } : one)));
  const rightCode = (code: string): void => {
    if (!/^[0-9a-z -]{32,}$/i.test(code)) throw refuse("vault-code-mistyped");
  };
  const answers: Answers = {
    "sign-in": ({ password }) => {
      if (password !== RIGHT) throw refuse("vault-wrong-password");
      return comeIn();
    },
    "lock-office": (request) => {
      drafts = request.drafts;
      waiting = { which: "real", people: people(), plain: doorState.plain, locked: true };
      setOpen(false);
      return status();
    },
    "take-drafts": () => {
      const kept = drafts;
      drafts = [];
      return kept;
    },
    "encrypt-office": () => ((doorState.plain = false), (doorState.proven = false), comeIn()),
    "recovery-sheet": () => ({ file: "Tabidachi/output/recovery-sheet.pdf", pdf: "pdf-1", groups: 8 }),
    "confirm-recovery": ({ code }) => (rightCode(code), (doorState.proven = true), status()),
    recover: ({ code }) => (rightCode(code), comeIn()),
    "list-accounts": () => accounts,
    "add-account": ({ name, roles }) =>
      (accounts = [...accounts, { id: `a-${accounts.length + 1}`, name, roles, sensitive: false, teaches_as: null, disabled: false, can_sign_in: true }]),
    "set-account": ({ id, roles, sensitive = false }) => {
      if (!roles.includes("director") && !accounts.some((one) => one.id !== id && one.roles.includes("director"))) throw refuse("account-last-director");
      return change(id, { roles, sensitive });
    },
    "disable-account": ({ id }) => change(id, { disabled: true, can_sign_in: false }),
    "set-password": ({ id, old }) => {
      if (!id && old !== RIGHT) throw refuse("vault-wrong-password");
      if (id) change(id, { disabled: false, can_sign_in: true });
      return {} as never;
    },
    "open-protected": () => ({}) as never,
    "change-keys": status,
    "list-backups": () => backups,
    "make-backup": () => {
      backups.backups = [{ name: "2026-11-22T010000Z", made_at: "2026-11-22T01:00:00+00:00", whole: true, lost: 0, trainees: 4, bytes: 1_200_000 }];
      backups.changed = false;
      return { ...backups };
    },
    "choose-backup-place": () => ({ ...backups, chosen: true }),
    "try-backup": ({ code }) => (rightCode(code), [{ name: "file", ok: true, sentence: "The file is sound.", mendable: false }]),
    "restore-trainee": ({ code }) => (rightCode(code), { changed: 3, status: status() }),
    "look-at-erasure": holding,
    "erase-person": ({ backups: too }) => ({ rows: 12, backups: too ? 1 : 0, holding: holding(), status: status() }),
    "restore-office": ({ code }) => (rightCode(code), { status: comeIn(), aside: null }),
  };
  return {
    answers,
    office: () => ({ ...(doorState.real ? { practice: false, sample: false } : {}), ...(doorState.may ? { may: doorState.may } : {}), recovery_proven: doorState.proven }),
    signIn: () => waiting,
  };
}
