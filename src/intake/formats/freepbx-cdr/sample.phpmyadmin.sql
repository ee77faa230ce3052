-- phpMyAdmin SQL Dump
SET time_zone = "+00:00";

INSERT INTO `cdr` (`id`, `calldate`, `clid`, `src`, `dst`, `dcontext`, `channel`, `dstchannel`, `lastapp`, `lastdata`, `duration`, `billsec`, `disposition`, `amaflags`, `accountcode`, `uniqueid`, `userfield`) VALUES
(1, '2026-06-11 10:00:00', '"501" <501>', '501', '+31612345741', 'uit', 'SIP/501-00000000', 'SIP/gsm0-00000001', 'Dial', 'SIP/gsm0/+31612345741', 11, 9, 'ANSWERED', 3, '', '1781161200.0', ''),
(2, '2026-06-11 10:01:00', '"gsm0" <+31612345742>', '+31612345742', 'gsm0', 'in', 'SIP/gsm0-00000002', 'SIP/sip5-00000003', 'Dial', 'SIP/sip5', 7, 5, 'ANSWERED', 3, '', '1781161260.2', ''),
(3, '2026-06-11 10:02:00', '"500" <500>', '500', '501', 'uit', 'SIP/500-00000004', 'SIP/501-00000005', 'Dial', 'SIP/501', 18, 0, 'BUSY', 3, '', '1781161320.4', '');
