import { expose } from 'comlink';
import { answerCalls } from './answer-calls';

expose(answerCalls());
