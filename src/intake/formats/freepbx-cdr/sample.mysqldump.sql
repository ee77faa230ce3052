-- MySQL dump 10.19  Distrib 10.6.17-MariaDB, for debian-linux-gnu (x86_64)
--
-- Host: localhost    Database: asteriskcdrdb
-- ------------------------------------------------------
/*!40101 SET NAMES utf8mb4 */;
DROP TABLE IF EXISTS `cdr`;
CREATE TABLE `cdr` (
  `calldate` datetime NOT NULL DEFAULT '1000-01-01 00:00:00',
  `clid` varchar(80) NOT NULL DEFAULT '',
  `src` varchar(80) NOT NULL DEFAULT '',
  `dst` varchar(80) NOT NULL DEFAULT '',
  `dcontext` varchar(80) NOT NULL DEFAULT '',
  `channel` varchar(80) NOT NULL DEFAULT '',
  `dstchannel` varchar(80) NOT NULL DEFAULT '',
  `lastapp` varchar(80) NOT NULL DEFAULT '',
  `lastdata` varchar(80) NOT NULL DEFAULT '',
  `duration` int(11) NOT NULL DEFAULT 0,
  `billsec` int(11) NOT NULL DEFAULT 0,
  `disposition` varchar(45) NOT NULL DEFAULT '',
  `uniqueid` varchar(32) NOT NULL DEFAULT '',
  `did` varchar(50) NOT NULL DEFAULT '',
  `recordingfile` varchar(255) NOT NULL DEFAULT '',
  `cnum` varchar(80) NOT NULL DEFAULT '',
  `outbound_cnum` varchar(80) DEFAULT NULL,
  `linkedid` varchar(32) NOT NULL DEFAULT '',
  `sequence` int(11) NOT NULL DEFAULT 0,
  PRIMARY KEY (`uniqueid`,`sequence`),
  KEY `calldate` (`calldate`),
  UNIQUE KEY `row` (`linkedid`,`sequence`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

--
-- Dumping data for table `cdr`; it's not the only one
--
LOCK TABLES `cdr` WRITE;
INSERT INTO `cdr` VALUES ('2026-06-10 12:00:00','\"René d\'Hondt\" <201>','201','0612345731','from-internal','PJSIP/201-00000001','PJSIP/trunk-00000002','Dial','PJSIP/0612345731@trunk,300,Tb(a;b)',42,30,'ANSWERED','1781092800.1','','out-1.wav','201','0851234567','1781092800.1',1),('2026-06-10 12:01:00','''Jan''','201','0612345732','from-internal','PJSIP/201-00000003','PJSIP/trunk-00000004','Dial','regel\neen\\',20,0,'NO ANSWER','1781092860.3','','','201',NULL,'1781092860.3',2);
INSERT INTO `cdr` VALUES ('0000-00-00 00:00:00','','','','','','','','',0,0,'','','','','','','',0),
('2026-06-10 12:02:00','','201','0612345733'),
('2026-06-10 12:03:00','"" <201>','201','0612345734','from-internal','PJSIP/201-00000005','PJSIP/trunk-00000006','Dial','',3,0,'BUSY','1781092980.5','','','201','','1781092980.5',5);
UNLOCK TABLES;
DELIMITER ;;
CREATE TRIGGER `copy` AFTER INSERT ON `cdr` FOR EACH ROW BEGIN
INSERT INTO `cdr` VALUES (NEW.calldate,'it''s a copy');
END ;;
DELIMITER ;
CREATE TABLE `cel` (
  `id` int(11) NOT NULL,
  `extra` varchar(512) NOT NULL
);
INSERT INTO `cel` VALUES (1,'INSERT INTO `cdr` VALUES (1);'),(2,'x');
