// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/communiques.h"

#include <QLineEdit>
#include <QTimer>

class QCompleter;
class QStringListModel;

/// Finds a customer by some letters of the name, for who is meant though no criterion names them. Enter takes the one that is typed, or
/// the only one that is left.
class CustomerSearch : public QLineEdit
{
    Q_OBJECT
public:
    explicit CustomerSearch(Communiques &communiques, QWidget *parent = nullptr);

Q_SIGNALS:
    /// It is this customer; the field is empty again.
    void chosen(const RecipientRow &row);
    /// Why nobody was taken, in one sentence.
    void refused(const QString &reason);
    /// What fits what is typed is known.
    void found(int count);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void look();
    void show(const std::vector<RecipientRow> &rows);
    void take(const QString &name);

    Communiques &m_communiques;
    std::vector<RecipientRow> m_rows;
    QStringList m_names; ///< of the rows; of two with one name each with the contact
    QString m_looked; ///< for which the rows are
    bool m_wanted = false; ///< Enter was pressed before the answer was there
    QStringListModel *m_model;
    QCompleter *m_completer;
    QTimer m_pause;
};
