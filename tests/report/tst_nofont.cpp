// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reports.h"

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// On a machine without a font, Qt would paint boxes and call it a success; its list of families still names three aliases.
class TestNoFont : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isRefusedWithWhatToDo();
};

void TestNoFont::isRefusedWithWhatToDo()
{
    const Result<QByteArray> pdf = incidentReport({}, {}, {}, ReportReader::Customer, u"en"_s, QTimeZone::utc(), {});
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().kind, Error::Kind::Environment);
    QVERIFY(pdf.error().text.contains(u"fonts-"_s));
}

int main(int argc, char **argv)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"fonts.conf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write("<?xml version=\"1.0\"?><fontconfig></fontconfig>") < 0)
        return 1;
    file.close();
    qputenv("FONTCONFIG_FILE", file.fileName().toUtf8());
    const QGuiApplication application(argc, argv);
    TestNoFont test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_nofont.moc"
