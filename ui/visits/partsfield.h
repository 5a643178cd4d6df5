// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/visit.h"

#include <QJsonArray>
#include <QWidget>

class QLineEdit;
class QListWidget;

/// The parts that a visit needs: typed one after the other, each ticked once it is there.
class PartsField : public QWidget
{
    Q_OBJECT
public:
    explicit PartsField(const QString &id, QWidget *parent = nullptr);

    /// What still stands in the line is one too.
    std::vector<NeededPart> parts() const;
    void setParts(const std::vector<NeededPart> &parts);
    QJsonArray typed() const;
    void takeUp(const QJsonArray &typed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addTyped();
    void add(const NeededPart &part);
    void dress(int row);
    void fit();

    QLineEdit *m_line;
    QListWidget *m_list;
};
