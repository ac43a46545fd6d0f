import type { Cue } from '../cue.ts';

export const howTo: Cue = {
  id: 'how-to',
  why: 'asks how something is done',
  evidence: 'against',
  weight: -1.4,
  emotions: ['confusion'],
  phrases: [
    '(how|where|what) (do|can|should|would|to) (i|we) ~2 (change|set|add|update|find|reset|use|get|order|return|register|pay|connect|sign|transfer|activate|create|make|turn|enable|switch|choose|top|link|see|check|remove|delete|close|start|configure|move|send|track|exchange|know|verify|open|edit|convert|withdraw|deposit|request)',
    'how to',
    '(do|does|is|are|can|will|would|could|may|shall) (you|it|the|i|we|there|your|this|they|my) ~3 (offer|ship|sell|accept|support|have|compatible|available|possible|include|provide|work with|open|stock|take|deliver to|do|allowed|eligible|able|use|bring|safe|cost|charge|free|pay|change|add|upgrade|book|order|swap|pick)',
    '(wondering|like to know|curious|want to know|interested to know|question is|question about|quick question|need to know|wanted to ask|wanted to know|could you tell|can you tell|could you advise|can you advise|would you be able|would it be possible|is it possible)',
    '(what|which|what is|what are) (is|are|the|your|time|documents|plan|kind|type|countries|currencies) ~4 (hours|cost|price|fee|fees|limit|policy|difference|options|address|number|need|available|best|included|required|maximum|time|size|accept|support|open|rate|rates|charge|exchange|cards|age|process)',
    '(how (much|many|long|old|big|far|often|soon|early)) (is|does|do|are|will|would|can|before|for|it)',
    'what (if|happens if|happens when|should i do if|do i do if)',
  ],
};

export const samples = ['How do I change my address?', 'Do you ship to Norway?'];

export const passes = ['How do you justify this?', 'You have my order.'];
