/** Consignments and stock, as the rest of the system sees them. */
import type {
  AskId,
  CaseReference,
  Condition,
  GoodsKind,
  IsoDate,
  NeedKind,
  Result,
  SetAsideItem,
  Unit,
} from '#case';
import type { Page, Paging } from '../paging.ts';

export interface ConsignmentItem {
  /** From 1. */
  line: number;
  kind: GoodsKind;
  quantity: number;
  unit: Unit;
  condition: Condition;
}
export interface Consignment {
  id: string;
  /** An organisation, never a private person: shown in reports. */
  donor: string;
  hub: string;
  arrived: IsoDate;
  items: ConsignmentItem[];
}
export interface StockLine extends ConsignmentItem {
  consignmentId: string;
  arrived: IsoDate;
  available: number;
  setAside: number;
  delivered: number;
}
/** What a family needs of one kind. */
export interface Wish {
  needId: string;
  kind: NeedKind;
  quantity: number;
}
export interface Goods {
  /** One write; the same id again with the same content changes nothing. */
  enter(consignment: Consignment): Promise<Result<Consignment, 'exists-already'>>;
  find(id: string): Promise<Consignment | undefined>;
  list(paging: Paging): Promise<Page<Consignment>>;
  /** Makes the stock lines of a consignment; a reaction, safe to repeat. */
  stockUp(consignment: Consignment): Promise<void>;
  /** What is in the hubs of this kind, free or set aside, oldest first. */
  stock(kind: GoodsKind, paging: Paging): Promise<Page<StockLine>>;
  /** What has become of each line of a consignment. */
  lines(consignmentId: string): Promise<StockLine[]>;
  /**
   * Takes the wished quantity out of stock, oldest consignment first, one conditional write per line.
   * The key is the case and the need: what the family holds for it already counts towards the wish.
   * Repeating it with the same key gives the same lines and takes nothing more.
   * A wish that cannot be met whole takes nothing.
   */
  setAside(reference: CaseReference, wish: Wish): Promise<SetAsideItem[]>;
  /**
   * Puts set-aside goods back on the shelf. `because` is the sequence number of the event that let them go: repeating
   * it changes nothing, even when the family has been given the same goods anew since.
   */
  release(reference: CaseReference, item: SetAsideItem, because: number): Promise<void>;
  /**
   * Puts back what the shelf holds for a need and its case does not know of: whoever took it died before noting it.
   * @param noted what the case has noted for the need, asked for after the shelf; undefined while goods are sought for
   * it, when somebody may be about to note them.
   */
  putBackUnnoted(
    reference: CaseReference,
    need: Pick<Wish, 'needId' | 'kind'>,
    noted: () => Promise<readonly SetAsideItem[] | undefined>,
  ): Promise<void>;
  /**
   * Notes how many units reached the family by this delivery; safe to repeat, and a corrected answer to the same
   * delivery replaces the figure. Where one answer both delivers and refuses, hand over first, then release.
   */
  handOver(
    reference: CaseReference,
    item: Pick<SetAsideItem, 'needId' | 'consignmentId' | 'line'>,
    delivered: number,
    delivery: AskId,
  ): Promise<void>;
}
