// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdata.h"

#include <QFile>
#include <QJsonDocument>

QString testDataPath(const char *variable, const QString &name)
{
    return qEnvironmentVariable(variable, QStringLiteral(AVISO_TESTDATA "/") + name);
}

QJsonObject readTestData(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    return QJsonDocument::fromJson(file.readAll()).object();
}
