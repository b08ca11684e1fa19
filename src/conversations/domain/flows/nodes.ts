import type { Node, NodeNamed } from '../dialogue.ts';
import type { NodeFace, NodeTable } from '../node-table.ts';
import { afterVisitNodes } from './after-visit.ts';
import { byTextNodes } from './by-text.ts';
import { campaignNodes } from './campaign.ts';
import { changeNodes } from './change.ts';
import { confirmNodes } from './confirm.ts';
import { detailsNodes } from './details.ts';
import { elsewhereNodes } from './elsewhere.ts';
import { endedNodes } from './ended.ts';
import { identityNodes } from './identify.ts';
import { menuNodes } from './menu.ts';
import { otherNodes } from './other.ts';
import { newPhoneNodes } from './new-phone.ts';
import { openingNodes } from './openings.ts';
import { placeNodes } from './place.ts';
import { proposalNodes } from './proposal.ts';
import { putThroughNodes } from './put-through.ts';
import { requestNodes } from './request.ts';
import { registerNodes } from './register.ts';
import { reminderNodes } from './reminder.ts';
import { serviceNodes } from './service.ts';
import { symptomNodes } from './symptoms.ts';
import { whoseNodes } from './whose.ts';

/** Every question of the dialogue, by its name. A new flow adds its nodes to the type `Node` and its table here. */
const NODES: NodeTable = {
  ...menuNodes,
  ...serviceNodes,
  ...openingNodes,
  ...elsewhereNodes,
  ...placeNodes,
  ...confirmNodes,
  ...identityNodes,
  ...whoseNodes,
  ...newPhoneNodes,
  ...changeNodes,
  ...detailsNodes,
  ...reminderNodes,
  ...campaignNodes,
  ...registerNodes,
  ...otherNodes,
  ...requestNodes,
  ...symptomNodes,
  ...proposalNodes,
  ...afterVisitNodes,
  ...byTextNodes,
  ...putThroughNodes,
  ...endedNodes,
};

/** The face of a node, which is taken together with that node. */
export function faceOf<Name extends Node['name']>(node: NodeNamed<Name>): NodeFace<NodeNamed<Name>> {
  const name: Name = node.name;
  return NODES[name];
}

/** Whether the answer to a node is in words of their own. */
export function isFree<Name extends Node['name']>(node: NodeNamed<Name>): boolean {
  return faceOf(node).isFree?.(node) ?? false;
}
