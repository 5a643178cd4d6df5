// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/people.h"
#include "core/desk/queue.h"

#include <QElapsedTimer>
#include <QObject>

class FilterField;

/// Teaches a filter's field whom and what the data knows: owners, customers and tags. Read when the keyboard comes to the field, at most once a minute.
class KnownWords : public QObject
{
    Q_OBJECT
public:
    KnownWords(Queue &queue, People &people, FilterField &field);

private:
    void learn();

    Queue &m_queue;
    People &m_people;
    FilterField &m_field;
    QElapsedTimer m_learned;
};
