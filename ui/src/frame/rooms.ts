// Which permission a room asks for: what would be refused there is not offered.
import { desk } from "./desk.svelte";
import type { Room } from "./place.svelte";

const ASKS: Partial<Record<Room, string>> = {
  trainees: "trainee.list",
  orders: "order.read",
  due: "trainee.list",
  enquiries: "trainee.list",
  import: "office.import",
  organisations: "order.read",
};

export const mayEnter = (room: Room): boolean => {
  const permission = ASKS[room];
  return permission === undefined || desk.may(permission);
};
